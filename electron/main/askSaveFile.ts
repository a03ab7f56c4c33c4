import { stat } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';

/** What is saved: the dialog's title, the path it suggests, and the one kind of file it can be. */
export type SaveQuestion = { title: string; defaultPath: string; kind: { name: string; extension: string } };

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
}

/**
 * Asks where to save. A name without the kind's extension gets it, as not every system's dialog adds one; where that
 * makes it the name of a file that is there, the dialog has not asked about that file, so it is asked about here.
 * Nothing is ever overwritten unasked.
 * @param parent the window the dialogs belong to, or null when it is gone.
 * @returns the full path, or null when the consultant thought better of it.
 */
export async function askSaveFile(
  parent: BrowserWindow | null,
  { title, defaultPath, kind: { name, extension } }: SaveQuestion,
): Promise<string | null> {
  const options: Electron.SaveDialogOptions = {
    title,
    defaultPath,
    buttonLabel: 'Gem',
    filters: [{ name, extensions: [extension] }],
    // GTK alone overwrites without a word unless it is told to ask.
    properties: ['showOverwriteConfirmation'],
  };
  const chosen = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
  if (chosen.canceled || chosen.filePath === '') return null;
  if (extname(chosen.filePath).toLowerCase() === `.${extension}`) return chosen.filePath;
  const file = `${chosen.filePath}.${extension}`;
  if (!(await isThere(file))) return file;

  const question: Electron.MessageBoxOptions = {
    type: 'warning',
    title,
    message: `”${basename(file)}” findes allerede.`,
    detail: `Filen ligger i ${dirname(file)}. Hvis du erstatter den, går dens indhold tabt.`,
    buttons: ['Vælg et andet navn', 'Erstat'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  };
  const { response } = await (parent
    ? dialog.showMessageBox(parent, question)
    : dialog.showMessageBox(question));
  return response === 1 ? file : askSaveFile(parent, { title, defaultPath: file, kind: { name, extension } });
}
