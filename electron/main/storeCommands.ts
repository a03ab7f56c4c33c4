import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { app, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Dispatch } from '#backend/backend.ts';
import type { Answer } from '#shared/contract/answer.ts';
import type { OpenOutcome } from '#shared/contract/stores.ts';
import { askForFolder, askForStore, askWhereToSave } from './askForPath.ts';
import { failure } from './failure.ts';
import type { ShellCommands } from './shellCommands.ts';

/** Hands the next `store.open` the file the system was asked to open, and takes it back. */
export type RequestedFile = { file: string | null };

function opened(answer: Answer<unknown>): Answer<OpenOutcome> {
  return answer.ok ? { ok: true, value: 'opened' } : answer;
}

const cancelled: Answer<'cancelled'> = { ok: true, value: 'cancelled' };

/** `…/hubrapport.hubrapport` and "kopi" → `hubrapport kopi.hubrapport`. */
function named(file: string, word: string): string {
  const extension = extname(file);
  return `${basename(file, extension)} ${word}${extension}`;
}

/** The first name in the folder that nothing has yet. */
function freeName(folder: string, file: string): string {
  const wanted = join(folder, basename(file));
  return existsSync(wanted) ? join(folder, named(file, 'åbnet')) : wanted;
}

/**
 * Opening, copying and handing over whole stores, and the folder of the backups: the dialogs are here, the files are
 * read and written by the backend. The page never names a file.
 * @param window the window the dialogs belong to, or null when it is gone
 * @param requested the file the system was asked to open
 */
export function storeCommands(
  dispatch: Dispatch,
  window: () => BrowserWindow | null,
  requested: RequestedFile,
): Pick<
  ShellCommands,
  | 'store.open'
  | 'store.unlock'
  | 'store.openCopy'
  | 'store.saveCopy'
  | 'backup.chooseFolder'
  | 'backup.showFolder'
> {
  /** The sealed file that waits for its password. */
  let sealed: string | null = null;

  async function present(): Promise<string> {
    const status = await dispatch('store.status', {});
    return status.ok ? status.value.file : '';
  }

  return {
    async 'store.open'() {
      const file = requested.file ?? (await askForStore(window()));
      requested.file = null;
      if (file === null) return cancelled;
      const answer = await dispatch('store.openFile', { file });
      if (answer.ok && answer.value === 'sealed') sealed = file;
      return answer;
    },
    async 'store.unlock'({ password }) {
      const file = sealed ?? (await present());
      const tried = await dispatch('store.tryPassword', { file, password });
      if (!tried.ok) return tried;
      const proposed = freeName(app.getPath('documents'), file);
      const target = await askWhereToSave(window(), 'Hvor skal dine rapporter ligge?', proposed);
      if (target === null) return cancelled;
      const answer = opened(await dispatch('store.unsealTo', { file, password, target }));
      if (answer.ok) sealed = null;
      return answer;
    },
    async 'store.openCopy'() {
      const proposed = join(app.getPath('documents'), basename(await present()));
      const file = await askWhereToSave(window(), 'Gem en kopi, og åbn den', proposed);
      return file === null ? cancelled : opened(await dispatch('store.openCopyAt', { file }));
    },
    async 'store.saveCopy'({ password }) {
      const [title, word] =
        password === null ? ['Gem en kopi', 'kopi'] : ['Gem en fil, der kan overdrages', 'til overdragelse'];
      const proposed = join(app.getPath('documents'), named(await present(), word));
      const file = await askWhereToSave(window(), title, proposed);
      if (file === null) return { ok: true, value: null };
      const saved = await dispatch('store.copyTo', { file, password });
      return saved.ok ? { ok: true, value: { file } } : saved;
    },
    async 'backup.chooseFolder'() {
      const folder = await askForFolder(window());
      if (folder === null) return { ok: true, value: null };
      const set = await dispatch('backup.setFolder', { folder });
      return set.ok ? { ok: true, value: { folder } } : set;
    },
    async 'backup.showFolder'() {
      const list = await dispatch('backup.list', {});
      if (!list.ok) return list;
      const { folder, problem, backups } = list.value;
      const shown = problem === null && existsSync(folder) ? folder : (backups[0]?.folder ?? dirname(folder));
      const said = await shell.openPath(shown);
      return said === ''
        ? { ok: true, value: {} }
        : failure('unexpected', `Mappen kunne ikke vises: ${said}`);
    },
  };
}
