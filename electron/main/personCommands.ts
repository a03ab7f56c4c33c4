import { join } from 'node:path';
import { app } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Dispatch } from '#backend/backend.ts';
import { safeFileName } from '#backend/files/safeFileName.ts';
import { askSaveFile } from './askSaveFile.ts';
import type { ShellCommands } from './shellCommands.ts';

/**
 * Saving what is known of a person.
 * @param window the window the dialog belongs to, or null when it is gone.
 */
export function personCommands(
  dispatch: Dispatch,
  window: () => BrowserWindow | null,
): Pick<ShellCommands, 'person.save'> {
  return {
    async 'person.save'({ name }) {
      const file = await askSaveFile(window(), {
        title: 'Gem oplysninger om en person',
        defaultPath: join(app.getPath('documents'), `${safeFileName(`Oplysninger om ${name}`)}.docx`),
        kind: { name: 'Word-dokument', extension: 'docx' },
      });
      return file === null ? { ok: true, value: null } : dispatch('person.write', { name, file });
    },
  };
}
