import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import BackupIcon from '@mui/icons-material/BackupOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { openStart } from '#renderer/app/navigation.ts';
import { showSnack } from '#renderer/app/snackbar.ts';
import { StartBar } from '#renderer/features/start/StartBar.tsx';
import { BackupList } from './BackupList.tsx';
import { FolderCard } from './FolderCard.tsx';

/** All backups, where they lie, and the ways back from them. */
export function BackupsPage() {
  const { t } = useTranslation(['backups', 'app']);
  const create = useMutation({
    mutationFn: () => call('backup.create', {}),
    onSuccess: () => showSnack({ message: t('backups:created') }),
    onError: (thrown) => showSnack({ severity: 'error', message: toCommandError(thrown).message }),
  });
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      <StartBar />
      <Box component="main" sx={{ flex: 1, overflowY: 'auto' }}>
        <Box sx={{ maxWidth: 960, mx: 'auto', px: 4, py: 4 }}>
          <Button startIcon={<ArrowBackIcon />} onClick={openStart} sx={{ mb: 1.5, ml: -1 }}>
            {t('backups:back')}
          </Button>
          <Stack
            direction="row"
            spacing={1.5}
            useFlexGap
            sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 3 }}
          >
            <Box sx={{ flex: 1, minWidth: 320 }}>
              <Typography variant="h1">{t('backups:title')}</Typography>
              <Typography color="textSecondary" sx={{ maxWidth: '68ch' }}>
                {t('backups:subtitle')}
              </Typography>
            </Box>
            <Button
              variant="contained"
              startIcon={<BackupIcon />}
              loading={create.isPending}
              onClick={() => create.mutate()}
            >
              {t('backups:create')}
            </Button>
          </Stack>
          <Stack spacing={3}>
            <FolderCard />
            <BackupList storeOpen />
          </Stack>
        </Box>
      </Box>
    </Box>
  );
}
