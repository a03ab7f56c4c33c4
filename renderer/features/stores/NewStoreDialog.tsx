import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '#shared/contract/answer.ts';
import { useReplaceStore } from '#renderer/features/backups/useReplaceStore.ts';

/** Asks before an empty store is begun where the old one was. */
export function NewStoreDialog({ code, onClose }: { code: ErrorCode; onClose: () => void }) {
  const { t } = useTranslation(['stores', 'common']);
  const titleId = useId();
  const begin = useReplaceStore(onClose);
  return (
    <Dialog open onClose={() => begin.isPending || onClose()} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('stores:newStore.title')}</DialogTitle>
      <DialogContent>
        <Typography>
          {t(code === 'store-missing' ? 'stores:newStore.missing' : 'stores:newStore.aside')}
        </Typography>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button disabled={begin.isPending} onClick={onClose}>
          {t('common:cancel')}
        </Button>
        <Button variant="contained" loading={begin.isPending} onClick={() => begin.mutate(null)}>
          {t('stores:newStore.submit')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
