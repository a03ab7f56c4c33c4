import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { openReport } from '#renderer/app/navigation.ts';
import { showSnack } from '#renderer/app/snackbar.ts';
import { useNow } from '#renderer/app/useNow.ts';
import { changedWhen } from '#renderer/features/start/changedWhen.ts';
import type { ReportOverview } from '#shared/domain/storeOverview.ts';

/** The reports of a backup, each of which can be taken into the open store. */
export function TakeReports({ id, reports }: { id: string; reports: readonly ReportOverview[] }) {
  const { t } = useTranslation(['backups', 'start']);
  const now = useNow();
  const take = useMutation({
    mutationFn: (reportId: string) => call('backup.takeReport', { id, reportId }),
    onSuccess: ({ reportId, title }) =>
      showSnack({
        message: t('backups:take.done', { title }),
        action: { label: t('backups:take.open'), run: () => openReport(reportId) },
      }),
    onError: (thrown) => showSnack({ severity: 'error', message: toCommandError(thrown).message }),
  });
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1.5, p: 0 }}>
      {reports.map((report) => {
        const name = `${t(`start:kind.${report.kind}`)} ${report.year}`;
        return (
          <Stack
            key={report.id}
            component="li"
            direction="row"
            spacing={2}
            sx={{ alignItems: 'center', py: 0.75, pl: 2, borderLeft: 2, borderColor: 'divider' }}
          >
            <Box sx={{ flex: 1 }}>
              <Typography variant="body2" sx={{ fontWeight: 600 }}>
                {report.title || name}
              </Typography>
              <Typography variant="caption" color="textSecondary">
                {t('backups:take.line', {
                  name,
                  count: report.records,
                  when: report.changedAt ? changedWhen(report.changedAt, now) : '–',
                })}
              </Typography>
            </Box>
            <Button
              size="small"
              loading={take.isPending && take.variables === report.id}
              aria-label={t('backups:take.named', { name })}
              onClick={() => take.mutate(report.id)}
            >
              {t('backups:take.submit')}
            </Button>
          </Stack>
        );
      })}
    </Box>
  );
}
