import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { pendingOutcome } from '#shared/domain/carryChoice.ts';
import type { PendingOutcome } from '#shared/domain/carryChoice.ts';
import type { FundingApplication } from '#shared/domain/fundingApplication.ts';
import { formatAmountShort } from '#shared/domain/money.ts';
import { ChoiceButtons } from './ChoiceButtons.tsx';
import { GroupCard } from './GroupCard.tsx';

type Props = {
  pending: readonly FundingApplication[];
  year: number;
  outcomeOf: (id: string) => PendingOutcome;
  onAnswer: (id: string, outcome: PendingOutcome) => void;
};

/** The applications that waited for an answer, each asked for it. */
export function PendingCard({ pending, year, outcomeOf, onAnswer }: Props) {
  const { t } = useTranslation('rollForward');
  return (
    <GroupCard
      id="group-pending"
      title={t('pending.title')}
      help={t('pending.help', { year, next: year + 1 })}
    >
      <Box component="ul" aria-label={t('pending.title')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {pending.map((application) => {
          const title = application.title || application.acronym || t('unnamed');
          const facts = [
            application.programme,
            application.funder,
            application.support === null ? '' : formatAmountShort(application.support),
          ];
          return (
            <Box
              key={application.id}
              component="li"
              sx={{
                display: 'flex',
                gap: 2,
                alignItems: 'center',
                px: 2.5,
                py: 1.5,
                borderTop: 1,
                borderColor: 'divider',
              }}
            >
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <Typography variant="h3" component="h3">
                  {title}
                </Typography>
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {facts.filter((fact) => fact !== '').join(' · ')}
                </Typography>
              </Box>
              <ChoiceButtons
                label={title}
                options={pendingOutcome.options.map((value) => ({ value, label: t(`pending.${value}`) }))}
                value={outcomeOf(application.id)}
                onChoose={(outcome) => onAnswer(application.id, outcome)}
              />
            </Box>
          );
        })}
      </Box>
    </GroupCard>
  );
}
