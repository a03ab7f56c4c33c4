import { useEffect } from 'react';
import { useApi } from '#renderer/api/ApiProvider.tsx';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import type { Api } from '#renderer/api/ApiProvider.tsx';
import { showSnack } from './snackbar.ts';

async function saveAndGo({ queue, held }: Api): Promise<void> {
  // A field still being edited hands over its value when it loses focus.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if ((await queue.flush()) && held.list().length === 0) await call('app.readyToClose', {});
}

/**
 * Saves what waits before the window closes. When something cannot be saved, or cannot even be read, the window is not let go: the shell then
 * asks the consultant whether to stay.
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
