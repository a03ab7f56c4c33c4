import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { showSnack } from '#renderer/app/snackbar.ts';
import { useApi } from './ApiProvider.tsx';
import { call } from './call.ts';
import { toCommandError } from './CommandFailed.ts';
import { queryKeys } from './queryKeys.ts';

export type HistorySteps = {
  /** Takes the last step back, after saving what waits, and says which it was. */
  stepBack: () => Promise<void>;
  /** Does the last step taken back again, and says which it was. */
  stepForward: () => Promise<void>;
};

/** Going back and forth in the history, for code that need not know what the steps are called. */
export function useHistorySteps(): HistorySteps {
  const { client, queue } = useApi();
  const { t } = useTranslation('app');
  return useMemo<HistorySteps>(() => {
    async function step(command: 'history.undo' | 'history.redo'): Promise<void> {
      try {
        if (!(await queue.flush())) {
          showSnack({ severity: 'error', message: t('history.unsaved') });
          return;
        }
        const done = await call(command, {});
        if (!done) return;
        await client.invalidateQueries({ queryKey: queryKeys.history });
        const undone = command === 'history.undo';
        showSnack({
          message: t(undone ? 'history.undone' : 'history.redone', { step: done.label }),
          action: {
            label: t(undone ? 'history.redo' : 'history.undo'),
            run: () => void step(undone ? 'history.redo' : 'history.undo'),
          },
        });
      } catch (thrown) {
        showSnack({ severity: 'error', message: toCommandError(thrown).message });
      }
    }
    return { stepBack: () => step('history.undo'), stepForward: () => step('history.redo') };
  }, [client, queue, t]);
}
