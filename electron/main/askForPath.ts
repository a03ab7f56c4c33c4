import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { askSaveFile } from './askSaveFile.ts';

const kind = { name: 'Hubrapport-lager', extension: 'hubrapport' };

type Window = BrowserWindow | null;

/** Asks where to save a store; null when the consultant thought better of it. */
export function askWhereToSave(window: Window, title: string, proposed: string): Promise<string | null> {
  return askSaveFile(window, { title, defaultPath: proposed, kind });
}

async function askForOne(window: Window, options: Electron.OpenDialogOptions): Promise<string | null> {
  const asked = { defaultPath: app.getPath('documents'), ...options };
  const chosen = await (window ? dialog.showOpenDialog(window, asked) : dialog.showOpenDialog(asked));
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
}

/** Asks for a store to open. */
export function askForStore(window: Window): Promise<string | null> {
  return askForOne(window, {
    title: 'Åbn en anden fil',
    buttonLabel: 'Åbn',
    filters: [{ name: kind.name, extensions: [kind.extension] }],
    properties: ['openFile'],
  });
}

/** Asks for the folder backups go to. */
export function askForFolder(window: Window): Promise<string | null> {
  return askForOne(window, {
    title: 'Vælg mappe til sikkerhedskopier',
    buttonLabel: 'Brug mappen',
    properties: ['openDirectory', 'createDirectory'],
  });
}
