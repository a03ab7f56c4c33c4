import Chip from '@mui/material/Chip';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '#shared/domain/figure.ts';
import type { Indicator } from '#shared/domain/indicator.ts';
import { indicatorResult } from '#shared/domain/indicatorResult.ts';

/** Whether a target was reached, and by how much; nothing until both figures are there. */
export function ResultChip({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  const { difference, percent, reached } = indicatorResult(indicator);
  if (difference === null || reached === null) return null;
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±';
  const off = `${sign}${formatNumber(Math.abs(difference))}`;
  return (
    <Chip
      size="small"
      color={reached ? 'success' : 'warning'}
      label={[
        t(reached ? 'reached' : 'notReached', { difference: off }),
        ...(percent === null ? [] : [t('percent', { percent: formatNumber(percent) })]),
      ].join(' · ')}
    />
  );
}
