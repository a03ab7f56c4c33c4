import FineIcon from '@mui/icons-material/CheckCircle';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReportRecords } from '#shared/domain/records.ts';
import { FindingList } from './FindingList.tsx';
import type { Finding } from './findings/Finding.ts';

type Props = {
  title: string;
  text: string;
  /** What is said when there is nothing; without it the card is only there when there is something. */
  fine?: string;
  findings: readonly Finding[];
  records: ReportRecords;
};

/** One sort of finding, or that there is none. */
export function FindingsCard({ title, text, fine, findings, records }: Props) {
  if (findings.length === 0 && fine === undefined) return null;
  return (
    <Paper variant="outlined" sx={{ p: 2.5 }}>
      <Stack direction="row" spacing={1.25} sx={{ alignItems: 'center', mb: 0.5 }}>
        <Typography variant="h2">{title}</Typography>
        {findings.length > 0 && (
          <Chip size="small" color="warning" variant="outlined" label={findings.length} />
        )}
      </Stack>
      {findings.length === 0 ? (
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center', color: 'text.secondary' }}>
          <FineIcon fontSize="small" color="success" />
          <Typography variant="body2">{fine}</Typography>
        </Stack>
      ) : (
        <>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
            {text}
          </Typography>
          <FindingList label={title} findings={findings} records={records} />
        </>
      )}
    </Paper>
  );
}
