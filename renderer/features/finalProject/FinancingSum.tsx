import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { FinalProject } from '#shared/domain/finalProject.ts';
import { formatAmount } from '#shared/domain/money.ts';
import { financingTotal } from '#shared/domain/totals.ts';

/** The sum of the financing against the total cost, to the øre. */
export function FinancingSum(project: Pick<FinalProject, 'financing' | 'totalCost'>) {
  const { t } = useTranslation('finalProject');
  const { sum, difference } = financingTotal(project);
  const holds = difference === 0;
  const verdict =
    difference === null
      ? t('sum.noTotal')
      : holds
        ? t('sum.holds')
        : t(difference < 0 ? 'sum.lacks' : 'sum.exceeds', { off: formatAmount(Math.abs(difference)) });
  return (
    <Box component="output" sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      {holds ? (
        <CheckIcon fontSize="small" color="success" />
      ) : (
        <WarningIcon fontSize="small" color={difference === null ? 'disabled' : 'warning'} />
      )}
      <Typography variant="body2" sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
        {t('sum.total', { sum: formatAmount(sum) })}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {verdict}
      </Typography>
    </Box>
  );
}
