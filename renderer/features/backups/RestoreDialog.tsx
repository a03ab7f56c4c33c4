import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useReplaceStore } from './useReplaceStore.ts';

type Props = { id: string; when: string; storeOpen: boolean; onClose: () => void };

/** Asks before everything is replaced by a backup, and says what becomes of what is there now. */
export function RestoreDialog({ id, when, storeOpen, onClose }: Props) {
  const { t } = useTranslation(['backups', 'common']);
  const titleId = useId();
  const restore = useReplaceStore(onClose);
  return (
    <Dialog open onClose={() => restore.isPending || onClose()} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('backups:confirm.title', { when })}</DialogTitle>
      <DialogContent>
        <Typography>{t(storeOpen ? 'backups:confirm.text' : 'backups:confirm.aside')}</Typography>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button disabled={restore.isPending} onClick={onClose}>
          {t('common:cancel')}
        </Button>
        <Button variant="contained" loading={restore.isPending} onClick={() => restore.mutate(id)}>
          {t('backups:restore')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
