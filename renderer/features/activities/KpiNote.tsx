import Typography from '@mui/material/Typography';
import { countKpi } from '#shared/domain/countKpi.ts';
import { formatFigure } from '#shared/domain/figure.ts';
import type { KpiMeasure } from '#shared/domain/kpi.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { useTranslation } from 'react-i18next';

/** What the activities of a page count to in the KPIs, so that a figure that is off is seen where it is mended. */
export function KpiNote({ records, measures }: { records: ReportRecords; measures: readonly KpiMeasure[] }) {
  const { t } = useTranslation('activities');
  const parts = measures.map((measure) => {
    const { value, qualifier } = countKpi(measure, records);
    return `${formatFigure(value, qualifier)} ${t(`measure.${measure}`, { count: value ?? 0 })}`;
  });
  return (
    <Typography variant="body2" color="textSecondary">
      {t('counts', { parts: parts.join(' · ') })}
    </Typography>
  );
}
