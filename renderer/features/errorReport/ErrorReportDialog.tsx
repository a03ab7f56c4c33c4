import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import { showErrorReport, useErrorReport } from './errorReportShown.ts';

/** The error report word for word, and the way to save it. Stands outside of what can go wrong, so that it can be reached then. */
export function ErrorReportDialog() {
  const { t } = useTranslation(['errorReport', 'common']);
  const shown = useErrorReport((state) => state.shown);
  const report = useQuery({
    queryKey: queryKeys.errorReport,
    queryFn: () => call('errorReport.read', {}),
    enabled: shown,
    // Told anew each time: an older one lacks what has gone wrong since.
    gcTime: 0,
  });
  const save = useMutation({ mutationFn: () => call('errorReport.save', {}) });
  const problem = report.error ?? save.error;
  function close(): void {
    showErrorReport(false);
    save.reset();
  }
  useEffect(
    () =>
      window.hubrapport.onEvent('menu', ({ action }) => {
        if (action === 'errorReport') showErrorReport(true);
      }),
    [],
  );
  return (
    <Dialog open={shown} onClose={close} maxWidth="md" fullWidth aria-labelledby="error-report-title">
      <DialogTitle id="error-report-title">{t('errorReport:title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{t('errorReport:text')}</DialogContentText>
        <Box
          component="pre"
          tabIndex={0}
          role="region"
          aria-label={t('errorReport:content')}
          aria-busy={report.isPending}
          sx={{
            m: 0,
            p: 2,
            maxHeight: '50vh',
            overflow: 'auto',
            borderRadius: 1,
            bgcolor: 'action.hover',
            fontSize: 13,
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
          }}
        >
          {report.data?.text ?? (report.isPending && t('errorReport:loading'))}
        </Box>
        {problem && (
          <Alert severity="error" sx={{ mt: 2 }}>
            {toCommandError(problem).message}
          </Alert>
        )}
        {save.data && (
          <Alert severity="success" sx={{ mt: 2, overflowWrap: 'anywhere' }}>
            {t('errorReport:saved', save.data)}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{t('common:close')}</Button>
        <Button
          variant="contained"
          disabled={!report.data}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          {t('errorReport:save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
