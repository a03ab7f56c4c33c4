import { useMutation } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { showSnack } from '#renderer/app/snackbar.ts';
import { useStoreActions } from '#renderer/features/stores/useStoreActions.ts';

/** Puts a backup, or (null) an empty store, in the store's place; the `store` event then takes the window there. */
export function useReplaceStore(
  onDone: () => void = () => undefined,
): UseMutationResult<unknown, Error, string | null> {
  const { t } = useTranslation('stores');
  const { afterSaving } = useStoreActions();
  return useMutation({
    mutationFn: (id: string | null) =>
      afterSaving(async () => {
        const status = await (id === null ? call('store.new', {}) : call('backup.restore', { id }));
        if (status.state === 'open')
          showSnack({ message: t(id === null ? 'newStore.done' : 'restore.done') });
        onDone();
      }),
    onError: (thrown) => showSnack({ severity: 'error', message: toCommandError(thrown).message }),
  });
}
