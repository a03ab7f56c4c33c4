import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import PdfIcon from '@mui/icons-material/PictureAsPdfOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useMutationState, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '#renderer/api/call.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import { useSaveQueue } from '#renderer/api/useSaveQueue.ts';
import { report as reportSchema } from '#shared/domain/report.ts';
import type { Report } from '#shared/domain/report.ts';
import { ExportOutcome } from './ExportOutcome.tsx';
import { exportMutationKey, useExportReport } from './useExportReport.ts';
import type { ExportOrder } from './useExportReport.ts';

const states = reportSchema.shape.state.unwrap().options;

/** Draft or submitted, what the file will be called, the buttons, and how it went. */
export function ExportCard({ report }: { report: Report }) {
  const { t } = useTranslation(['export', 'start']);
  const stateLabel = useId();
  const { put, flush } = useSaveQueue();
  const exportReport = useExportReport();
  const [busy] = useMutationState({
    filters: { mutationKey: exportMutationKey, status: 'pending' },
    select: ({ state }) => (state.variables as ExportOrder | undefined)?.kind,
  });
  const name = useQuery({
    queryKey: queryKeys.exportName(report.id),
    queryFn: () => call('export.suggestName', { reportId: report.id }),
  });

  function choose(state: Report['state'] | null): void {
    if (state === null) return;
    put('report', { ...report, state });
    void flush();
  }

  return (
    <Paper variant="outlined" sx={{ p: 2.5 }}>
      <Stack direction="row" spacing={3} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Box sx={{ flex: '999 1 240px' }}>
          <Typography id={stateLabel} variant="h2" sx={{ mb: 1 }}>
            {t('export:state.label')}
          </Typography>
          <ToggleButtonGroup
            exclusive
            size="small"
            color="primary"
            aria-labelledby={stateLabel}
            value={report.state}
            onChange={(_, state: Report['state'] | null) => choose(state)}
          >
            {states.map((state) => (
              <ToggleButton key={state} value={state} sx={{ textTransform: 'none', px: 2 }}>
                {t(`start:state.${state}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            {t(`export:state.${report.state}`)}
          </Typography>
        </Box>
        {/* As wide as the card where the buttons stand below, whatever the file is called. */}
        <Stack spacing={1} sx={{ flex: '1 0 280px', minWidth: 0 }}>
          <Button
            variant="contained"
            size="large"
            startIcon={<DownloadIcon />}
            disabled={busy === 'pdf'}
            loading={busy === 'word'}
            loadingPosition="start"
            onClick={() => exportReport.mutate({ reportId: report.id, kind: 'word' })}
          >
            {t('export:button.word')}
          </Button>
          <Button
            variant="outlined"
            size="large"
            startIcon={<PdfIcon />}
            disabled={busy === 'word'}
            loading={busy === 'pdf'}
            loadingPosition="start"
            onClick={() => exportReport.mutate({ reportId: report.id, kind: 'pdf' })}
          >
            {t('export:button.pdf')}
          </Button>
          {name.data && (
            <Typography
              variant="caption"
              color="textSecondary"
              sx={{ textAlign: 'center', overflowWrap: 'anywhere' }}
            >
              {t('export:fileName', name.data)}
            </Typography>
          )}
        </Stack>
      </Stack>
      <ExportOutcome reportId={report.id} />
    </Paper>
  );
}
