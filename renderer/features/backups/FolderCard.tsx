import FolderIcon from '@mui/icons-material/FolderOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { showSnack } from '#renderer/app/snackbar.ts';
import { useBackups } from './useBackups.ts';

const commands = ['backup.showFolder', 'backup.chooseFolder', 'backup.useDefaultFolder'] as const;

/** Where new backups go: shown, chosen anew, or beside the store again. */
export function FolderCard() {
  const { t } = useTranslation('backups');
  const list = useBackups();
  const run = useMutation({
    mutationFn: (name: (typeof commands)[number]): Promise<unknown> => call(name, {}),
    onError: (thrown) => showSnack({ severity: 'error', message: toCommandError(thrown).message }),
  });
  if (!list) return null;
  const offered = commands.filter((name) => name !== 'backup.useDefaultFolder' || list.chosen);
  return (
    <Card variant="outlined" component="section" aria-labelledby="backup-folder" sx={{ p: 2.5 }}>
      <Stack direction="row" spacing={2} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <FolderIcon sx={{ color: 'text.secondary' }} />
        <Box sx={{ flex: 1, minWidth: 260 }}>
          <Typography variant="h2" id="backup-folder">
            {t(list.chosen ? 'folder.chosen' : 'folder.default')}
          </Typography>
          <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
            {list.folder}
          </Typography>
        </Box>
        {offered.map((name) => (
          <Button
            key={name}
            variant={name === 'backup.chooseFolder' ? 'outlined' : 'text'}
            onClick={() => run.mutate(name)}
          >
            {t(`folder.${name}`)}
          </Button>
        ))}
      </Stack>
      {list.problem !== null && (
        <Alert severity="warning" sx={{ mt: 2 }}>
          {list.problem}
        </Alert>
      )}
      {!list.chosen && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5 }}>
          {t('folder.hint')}
        </Typography>
      )}
    </Card>
  );
}
