import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { CarryChoice } from '#shared/domain/carryChoice.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { Continuation } from '#shared/import/rollForward/listContinuations.ts';
import { ChoiceButtons } from './ChoiceButtons.tsx';
import { StaleSentences } from './StaleSentences.tsx';
import { describeRecord } from './describeRecord.ts';

type Props = {
  item: Continuation;
  choice: CarryChoice;
  records: ReportRecords;
  onChoose: (choice: CarryChoice) => void;
};

/** One record that could continue: what it is, what becomes of it, and the sentences to look at. */
export function ContinuationRow({ item, choice, records, onChoose }: Props) {
  const { t } = useTranslation('rollForward');
  const { t: tUi } = useTranslation('ui');
  const title = item.title || t('unnamed');
  const dropped = choice === 'drop';
  const quote = records.testimonials.find(({ id }) => id === item.id)?.quote;
  return (
    <>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography
            variant="h3"
            component="h3"
            sx={{ overflowWrap: 'anywhere', color: dropped ? 'text.secondary' : 'text.primary' }}
          >
            {title}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {describeRecord(item.id, choice, records, t)}
          </Typography>
        </Box>
        {item.hindrance ? (
          <Typography variant="body2" sx={{ color: 'warning.main', maxWidth: 260, textAlign: 'right' }}>
            {t('noReuse', { why: tUi(`hindrance.${item.hindrance}`) })}
          </Typography>
        ) : (
          <ChoiceButtons
            label={title}
            options={item.choices.map((value) => ({ value, label: t(`choice.${value}`) }))}
            value={choice}
            onChoose={onChoose}
          />
        )}
      </Box>
      {quote && (
        <Typography variant="body2" sx={{ mt: 0.5, maxWidth: '68ch', fontStyle: 'italic' }}>
          ”{quote}”
        </Typography>
      )}
      {!dropped && <StaleSentences title={title} stale={item.stale} />}
    </>
  );
}
