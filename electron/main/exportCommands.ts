import { stat } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { app, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Answer } from '#shared/contract/answer.ts';
import type { CommandOutput } from '#shared/contract/commands.ts';
import type { Dispatch } from '#backend/backend.ts';
import { askSaveFile } from './askSaveFile.ts';
import { failure } from './failure.ts';
import { PrintJobs } from './printJobs.ts';
import { printReport } from './printReport.ts';
import type { ShellCommands } from './shellCommands.ts';

type ExportEntry = CommandOutput<'export.writeWord'>;
type ExportKind = ExportEntry['kind'];

/** The two kinds of file, as the dialog for saving speaks of them. */
const kinds = {
  word: { title: 'Eksportér til Word', name: 'Word-dokument', extension: 'docx' },
  pdf: { title: 'Eksportér til PDF', name: 'PDF', extension: 'pdf' },
} as const satisfies Record<ExportKind, object>;

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/**
 * Saving a report as a Word file or a PDF, and finding it again: the dialogs are here and so is the page that a PDF is
 * printed from; the file is written by the backend.
 * The page never names a file; it names a report or an export.
 * @param window the window the dialogs belong to, or null when it is gone.
 */
export function exportCommands(
  dispatch: Dispatch,
  window: () => BrowserWindow | null,
): Pick<
  ShellCommands,
  'export.word' | 'export.pdf' | 'export.showInFolder' | 'export.open' | 'print.ready' | 'print.failed'
> {
  const jobs = new PrintJobs();

  /** Where the consultant wants the file; null when they thought better of it. */
  async function askWhere(reportId: string, kind: ExportKind): Promise<Answer<string | null>> {
    const suggested = await dispatch('export.suggestName', { reportId, kind });
    if (!suggested.ok) return suggested;
    const { title, name, extension } = kinds[kind];
    const defaultPath = join(app.getPath('documents'), suggested.value.fileName);
    return {
      ok: true,
      value: await askSaveFile(window(), { title, defaultPath, kind: { name, extension } }),
    };
  }

  async function findFile(exportId: string): Promise<Answer<ExportEntry>> {
    const found = await dispatch('export.find', { exportId });
    if (found.ok && !(await isThere(found.value.file))) {
      const { dir, base } = parse(found.value.file);
      return failure(
        'not-found',
        (await isFolder(dir))
          ? `”${base}” ligger ikke længere i ${dir}. Filen er flyttet, omdøbt eller slettet.`
          : `”${base}” kan ikke findes: mappen ${dir} er der ikke længere.`,
      );
    }
    return found;
  }

  return {
    async 'export.word'({ reportId }) {
      const file = await askWhere(reportId, 'word');
      if (!file.ok || file.value === null) return file as Answer<null>;
      return dispatch('export.writeWord', { reportId, file: file.value });
    },
    async 'export.pdf'({ reportId }) {
      const file = await askWhere(reportId, 'pdf');
      if (!file.ok || file.value === null) return file as Answer<null>;
      const printed = await printReport(reportId, jobs);
      if (!printed.ok) return printed;
      return dispatch('export.writePdf', { reportId, file: file.value, bytes: printed.value });
    },
    async 'print.ready'({ job }) {
      jobs.ready(job);
      return { ok: true, value: {} };
    },
    async 'print.failed'({ job, message }) {
      jobs.failed(job, message);
      return { ok: true, value: {} };
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
      // A store can come from somebody else: only what the app itself writes is opened, never a program.
      const { file, kind } = found.value;
      if (!file.toLowerCase().endsWith(`.${kinds[kind].extension}`)) {
        return failure('not-found', `${file} er ikke en rapport, som Hubrapport har gemt.`);
      }
      const problem = await shell.openPath(file);
      return problem === ''
        ? { ok: true, value: {} }
        : failure('unexpected', `Filen kunne ikke åbnes: ${problem}`);
    },
  };
}
