import FolderIcon from '@mui/icons-material/FolderOpenOutlined';
import OpenIcon from '@mui/icons-material/OpenInNewOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import { showSnack } from '#renderer/app/snackbar.ts';
import { useNow } from '#renderer/app/useNow.ts';
import { changedWhen } from '#renderer/features/start/changedWhen.ts';
import { fileNameOf } from './fileNameOf.ts';

function run(command: 'export.showInFolder' | 'export.open', exportId: string): void {
  call(command, { exportId }).catch((thrown: unknown) =>
    showSnack({ severity: 'error', message: toCommandError(thrown).message }),
  );
}

/** The Word files so far, newest first, each with the way to it. */
export function ExportHistory({ reportId }: { reportId: string }) {
  const { t } = useTranslation(['export', 'start']);
  const { data: entries = [] } = useQuery({
    queryKey: queryKeys.exports(reportId),
    queryFn: () => call('export.list', { reportId }),
  });
  const now = useNow();
  if (entries.length === 0) return null;
  return (
    <Paper variant="outlined" sx={{ p: 2.5 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('export:history.title')}
      </Typography>
      <Stack
        component="ul"
        divider={<Divider component="li" role="presentation" />}
        sx={{ p: 0, m: 0, listStyle: 'none' }}
      >
        {entries
          .toSorted((a, b) => b.at.localeCompare(a.at))
          .map((entry) => (
            <Stack
              key={entry.id}
              component="li"
              direction="row"
              useFlexGap
              spacing={1}
              sx={{ alignItems: 'center', flexWrap: 'wrap', py: 1 }}
            >
              <Box sx={{ flex: 1, minWidth: 200 }}>
                <Typography sx={{ fontWeight: 550, overflowWrap: 'anywhere' }}>
                  {fileNameOf(entry.file)}
                </Typography>
                <Typography variant="caption" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
                  {t('export:history.line', {
                    when: changedWhen(entry.at, now),
                    state: t(`start:state.${entry.state}`),
                    folder: entry.file.slice(0, -fileNameOf(entry.file).length - 1),
                  })}
                </Typography>
              </Box>
              <Button size="small" startIcon={<OpenIcon />} onClick={() => run('export.open', entry.id)}>
                {t('export:history.open')}
              </Button>
              <Button
                size="small"
                startIcon={<FolderIcon />}
                onClick={() => run('export.showInFolder', entry.id)}
              >
                {t('export:history.showInFolder')}
              </Button>
            </Stack>
          ))}
      </Stack>
    </Paper>
  );
}
