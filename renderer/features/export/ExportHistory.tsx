import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ExportEntry } from '#shared/contract/commands.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { HistoryRow } from './HistoryRow.tsx';

type Props = { entries: readonly ExportEntry[]; records: ReportRecords };

/** The files so far, newest first, each with the way to it and what had changed since the one before. */
export function ExportHistory({ entries, records }: Props) {
  const { t } = useTranslation('export');
  if (entries.length === 0) return null;
  return (
    <Paper variant="outlined" sx={{ p: 2.5 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('history.title')}
      </Typography>
      <Box
        component="ul"
        sx={{ p: 0, m: 0, listStyle: 'none', '& > li + li': { borderTop: 1, borderColor: 'divider' } }}
      >
        {entries.map((entry, index) => (
          <HistoryRow key={entry.id} entry={entry} previous={entries[index + 1] ?? null} records={records} />
        ))}
      </Box>
    </Paper>
  );
}
