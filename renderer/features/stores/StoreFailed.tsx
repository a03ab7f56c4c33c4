import StorageIcon from '@mui/icons-material/StorageOutlined';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { MessageScreen } from '#renderer/app/MessageScreen.tsx';
import { showSnack } from '#renderer/app/snackbar.ts';
import { ErrorReportButton } from '#renderer/features/errorReport/ErrorReportButton.tsx';
import { BackupList } from '#renderer/features/backups/BackupList.tsx';
import type { StoreStatus } from '#shared/contract/stores.ts';
import { NewStoreDialog } from './NewStoreDialog.tsx';
import { RecoveryCard } from './RecoveryCard.tsx';
import { UnlockForm } from './UnlockForm.tsx';
import { useStoreActions } from './useStoreActions.ts';
import { waysOn } from './waysOn.ts';
import type { WayOn } from './waysOn.ts';

type Failed = Extract<StoreStatus, { state: 'failed' }>;

/** Why the store could not be opened, and the ways on; none of them needs a restart. */
export function StoreFailed({ status }: { status: Failed }) {
  const { t } = useTranslation('stores');
  const { openStore } = useStoreActions();
  const [shown, setShown] = useState<'backups' | 'newStore' | null>(null);
  const run = useMutation({
    mutationFn: async (way: WayOn): Promise<unknown> => {
      switch (way) {
        case 'tryAgain':
          return call('store.retry', {});
        case 'takeOver':
          return call('store.takeOver', {});
        case 'openCopy':
          return call('store.openCopy', {});
        case 'openOther':
          return openStore();
        default:
          return setShown(way);
      }
    },
    onError: (thrown) => showSnack({ severity: 'error', message: toCommandError(thrown).message }),
  });
  const lost = status.code === 'store-damaged' || status.code === 'store-missing';
  return (
    <MessageScreen
      icon={<StorageIcon />}
      title={t(status.code === 'store-sealed' ? 'unlock.title' : 'failed.title')}
      text={status.message}
      detail={status.message.includes(status.file) ? undefined : status.file}
      actions={
        <>
          {waysOn(status.code).map((way) => (
            <Button
              key={way}
              variant={way === 'newStore' ? 'text' : 'outlined'}
              loading={run.isPending && run.variables === way}
              onClick={() => run.mutate(way)}
            >
              {t(`failed.${way}`)}
            </Button>
          ))}
          <ErrorReportButton />
        </>
      }
    >
      {status.code === 'store-sealed' && <UnlockForm onOpened={() => undefined} />}
      {lost && <RecoveryCard />}
      {shown === 'backups' && <BackupList storeOpen={false} />}
      {shown === 'newStore' && <NewStoreDialog code={status.code} onClose={() => setShown(null)} />}
    </MessageScreen>
  );
}
