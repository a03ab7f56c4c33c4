import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { countKpi } from '#shared/domain/countKpi.ts';
import { formatFigure } from '#shared/domain/figure.ts';
import type { KpiMeasure } from '#shared/domain/kpi.ts';
import type { ReportRecords } from '#shared/domain/records.ts';

/** A counted figure and the records behind it. */
export function CountedFigure({ measure, records }: { measure: KpiMeasure; records: ReportRecords }) {
  const { t } = useTranslation('overview');
  const { value, qualifier, from } = countKpi(measure, records);
  return (
    <Box sx={{ bgcolor: 'action.hover', borderRadius: 1, px: 1.5, py: 1 }}>
      <Typography variant="caption" color="textSecondary">
        {t('kpis.counted')}
      </Typography>
      <Typography sx={{ fontSize: '1.375rem', fontWeight: 680, lineHeight: 1.2 }}>
        {formatFigure(value, qualifier)}
      </Typography>
      {from.length === 0 ? (
        <Typography variant="caption" color="textSecondary" component="p">
          {t('kpis.countedNothing')}
        </Typography>
      ) : (
        <Box component="ul" aria-label={t('kpis.countedFrom')} sx={{ m: 0, mt: 0.5, pl: 2.25 }}>
          {from.map((title) => (
            <Typography key={title} component="li" variant="caption" color="textSecondary">
              {title || t('kpis.unnamedRecord')}
            </Typography>
          ))}
        </Box>
      )}
    </Box>
  );
}
