import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { PlanItem } from '#shared/domain/planItem.ts';
import { GroupCard } from './GroupCard.tsx';

/** The plan made for the new year: its rows come along, as promises have to be answered. */
export function PlanCard({ plan, year }: { plan: readonly PlanItem[]; year: number }) {
  const { t } = useTranslation('rollForward');
  const years = { year, next: year + 1 };
  return (
    <GroupCard
      id="group-plan"
      title={t('plan.title', years)}
      help={plan.length === 0 ? t('plan.none', years) : t('plan.help', { ...years, count: plan.length })}
    >
      {plan.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 5, pr: 2.5, pb: 2 }}>
          {plan.map((item) => (
            <Typography key={item.id} component="li" variant="body2">
              {item.title || t('unnamed')}
            </Typography>
          ))}
        </Box>
      )}
    </GroupCard>
  );
}
