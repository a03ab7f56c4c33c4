import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { app, dialog, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Answer } from '#shared/contract/answer.ts';
import type { CommandOutput } from '#shared/contract/commands.ts';
import type { Dispatch } from '#backend/backend.ts';
import { failure } from './failure.ts';
import type { ShellCommands } from './shellCommands.ts';

type ExportEntry = CommandOutput<'export.writeWord'>;

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/**
 * Saving a report as a Word file, and finding it again: the dialogs are here, the file is written by the backend.
 * The page never names a file; it names a report or an export.
 * @param window the window the dialogs belong to, or null when it is gone.
 */
export function exportCommands(
  dispatch: Dispatch,
  window: () => BrowserWindow | null,
): Pick<ShellCommands, 'export.word' | 'export.showInFolder' | 'export.open'> {
  async function findFile(exportId: string): Promise<Answer<ExportEntry>> {
    const found = await dispatch('export.find', { exportId });
    if (found.ok && !(await isThere(found.value.file))) {
      return failure('not-found', `Filen findes ikke længere: ${found.value.file}`);
    }
    return found;
  }

  return {
    async 'export.word'({ reportId }) {
      const suggested = await dispatch('export.suggestName', { reportId });
      if (!suggested.ok) return suggested;
      const parent = window();
      const options = {
        title: 'Gem som Word-fil',
        defaultPath: join(app.getPath('documents'), suggested.value.fileName),
        buttonLabel: 'Gem',
        filters: [{ name: 'Word-dokument', extensions: ['docx'] }],
      };
      const chosen = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
      if (chosen.canceled || chosen.filePath === '') return { ok: true, value: null };
      const file =
        extname(chosen.filePath).toLowerCase() === '.docx' ? chosen.filePath : `${chosen.filePath}.docx`;
      return dispatch('export.writeWord', { reportId, file });
    },
    async 'export.showInFolder'({ exportId }) {
      const found = await findFile(exportId);
      if (!found.ok) return found;
      shell.showItemInFolder(found.value.file);
      return { ok: true, value: {} };
    },
    async 'export.open'({ exportId }) {
      const found = await findFile(exportId);
      if (!found.ok) return found;
      const problem = await shell.openPath(found.value.file);
      return problem === ''
        ? { ok: true, value: {} }
        : failure('unexpected', `Filen kunne ikke åbnes: ${problem}`);
    },
  };
}
