import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ReportRecords } from '#shared/domain/records.ts';
import { GroupCard } from './GroupCard.tsx';

/** What nobody needs to choose about: what comes along by itself, and what stays. */
export function FollowsCard({ records }: { records: ReportRecords }) {
  const { t } = useTranslation('rollForward');
  const { report, kpis, highlights } = records;
  const lines = [
    t('follows.frame'),
    ...(kpis.length > 0 ? [t('follows.kpis', { count: kpis.length, year: report.year })] : []),
    ...(highlights.length > 0 ? [t('follows.stays', { year: report.year })] : []),
  ];
  return (
    <GroupCard id="group-follows" title={t('follows.title')}>
      <Box component="ul" sx={{ m: 0, pl: 5, pr: 2.5, pb: 2 }}>
        {lines.map((line) => (
          <Typography key={line} component="li" variant="body2">
            {line}
          </Typography>
        ))}
      </Box>
    </GroupCard>
  );
}
