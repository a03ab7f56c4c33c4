import Chip from '@mui/material/Chip';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '#shared/domain/indicator.ts';
import { indicatorResult } from '#shared/domain/indicatorResult.ts';

/** What an indicator still wants: a target, or words on why it was missed and how that is known. */
export function Lacking({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  const { explanationMissing, evidenceMissing, targetMissing } = indicatorResult(indicator);
  if (targetMissing) return <Chip size="small" variant="outlined" label={t('lacksTarget')} />;
  if (!explanationMissing && !evidenceMissing) return null;
  const what =
    explanationMissing && evidenceMissing ? 'both' : explanationMissing ? 'explanation' : 'evidence';
  return <Chip size="small" color="warning" variant="outlined" label={t(`lacks.${what}`)} />;
}
