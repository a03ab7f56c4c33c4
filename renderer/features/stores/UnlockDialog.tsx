import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useIsMutating } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { showStoreDialog } from './storeDialogs.ts';
import { UnlockForm } from './UnlockForm.tsx';

/** The password of a store that shall take the open one's place. */
export function UnlockDialog() {
  const { t } = useTranslation('stores');
  const titleId = useId();
  const busy = useIsMutating({ mutationKey: ['store.unlock'] }) > 0;
  const close = () => showStoreDialog(null);
  return (
    <Dialog open onClose={() => busy || close()} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('unlock.title')}</DialogTitle>
      <DialogContent>
        <UnlockForm onOpened={close} onCancel={close} />
      </DialogContent>
    </Dialog>
  );
}
