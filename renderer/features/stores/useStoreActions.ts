import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '#renderer/api/ApiProvider.tsx';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { showSnack } from '#renderer/app/snackbar.ts';
import { showStoreDialog } from './storeDialogs.ts';

export type StoreActions = {
  /** Opens another store: the one that was double-clicked, else one that is asked for. */
  openStore: () => Promise<void>;
  /** Saves a copy of the whole store, sealed when there is a password. True when it was saved. */
  saveCopy: (password: string | null) => Promise<boolean>;
  /** Does what takes the store away, after saving what waits; what goes wrong is said at the foot of the window. */
  afterSaving: <T>(work: () => Promise<T>) => Promise<T | null>;
};

/** What can be done with the store as a whole. */
export function useStoreActions(): StoreActions {
  const { queue } = useApi();
  const { t } = useTranslation(['stores', 'app']);
  return useMemo<StoreActions>(() => {
    const afterSaving: StoreActions['afterSaving'] = async (work) => {
      try {
        // A field still being edited hands over its value when it loses focus.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        if (await queue.flush()) return await work();
        showSnack({ severity: 'error', message: t('app:history.unsaved') });
      } catch (thrown) {
        showSnack({ severity: 'error', message: toCommandError(thrown).message });
      }
      return null;
    };
    return {
      afterSaving,
      openStore: async () => {
        const outcome = await afterSaving(() => call('store.open', {}));
        if (outcome === 'sealed') showStoreDialog('unlock');
      },
      saveCopy: async (password) => {
        const saved = await afterSaving(() => call('store.saveCopy', { password }));
        if (!saved) return false;
        showSnack({ message: t('stores:copy.saved', { file: saved.file }) });
        return true;
      },
    };
  }, [queue, t]);
}
