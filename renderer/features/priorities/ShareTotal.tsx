import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '#shared/domain/figure.ts';
import { resourceShareTotal } from '#shared/domain/totals.ts';

/** What the shares of resources add up to against 100 %, as they are typed. */
export function ShareTotal({ rows }: { rows: readonly { resourceShare: number | null }[] }) {
  const { t } = useTranslation('priorities');
  const { total, missing, holds } = resourceShareTotal(rows);
  const Icon = holds ? CheckIcon : WarningIcon;
  const off = formatNumber(Math.abs(Math.round((100 - total) * 100) / 100));
  const verdict = holds
    ? t('shares.holds')
    : total < 100
      ? t('shares.lacks', { off })
      : t('shares.exceeds', { off });
  return (
    <Box component="output" sx={{ display: 'block' }} aria-label={t('shares.label')}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.75, flexWrap: 'wrap' }}>
        <Icon fontSize="small" color={holds ? 'success' : 'warning'} />
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {t('shares.total', { total: formatNumber(total) })}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {verdict}
          {missing > 0 && ` ${t('shares.missing', { count: missing })}`}
        </Typography>
      </Box>
      <LinearProgress
        variant="determinate"
        aria-hidden="true"
        value={Math.min(total, 100)}
        color={holds ? 'success' : 'warning'}
        sx={{ height: 6, borderRadius: 3 }}
      />
    </Box>
  );
}
