import { useEffect } from 'react';
import { useApi } from '#renderer/api/ApiProvider.tsx';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import type { Api } from '#renderer/api/ApiProvider.tsx';
import { hasDecided, useImport } from '#renderer/features/import/importState.ts';
import { showSnack } from './snackbar.ts';

async function saveAndGo({ queue, held }: Api): Promise<void> {
  // A field still being edited hands over its value when it loses focus.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const idle = held.list().length === 0 && !hasDecided(useImport.getState());
  if ((await queue.flush()) && idle) await call('app.readyToClose', {});
}

/**
 * Saves what waits before the window closes. When something cannot be saved, or cannot even be read, or an import is half looked
 * through, the window is not let go: the shell then asks the consultant whether to stay.
 */
export function useCloseGuard(): void {
  const api = useApi();
  useEffect(
    () =>
      window.hubrapport.onEvent('closing', () => {
        saveAndGo(api).catch((thrown: unknown) =>
          showSnack({ severity: 'error', message: toCommandError(thrown).message }),
        );
      }),
    [api],
  );
}
