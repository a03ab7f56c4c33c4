import { freemem, release, totalmem, version as systemVersion } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { app, screen } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Dispatch } from '#backend/backend.ts';
import { writeFileSafely } from '#backend/files/writeFileSafely.ts';
import { answerError } from '#backend/answerError.ts';
import { localDate } from '#backend/localDate.ts';
import { noteFacts, noteProblem } from '#backend/problems/noteProblem.ts';
import { askSaveFile } from './askSaveFile.ts';
import { failure } from './failure.ts';
import type { ProblemLog } from '#backend/problems/problemLog.ts';
import { runtimeName } from './runtimeName.ts';
import type { ShellCommands } from './shellCommands.ts';
import { errorReportText } from './errorReportText.ts';
import type { ErrorReportFacts } from './errorReportText.ts';

/** How long the backend has to tell of the store, in ms: a report of an error must not wait for what is stuck. */
const PATIENCE = 10_000;

/** How many lines of the log go along. */
const LINES = 100;

async function storeOf(dispatch: Dispatch, patience: number): Promise<ErrorReportFacts['store']> {
  const waited = new AbortController();
  const silent = sleep(patience, 'silent' as const, { signal: waited.signal });
  const told = dispatch('store.facts', {}).then((answer) => (answer.ok ? answer.value : 'stopped'));
  // The wait that is given up ends as a rejection, after the race is decided.
  silent.catch(() => undefined);
  return Promise.race([told, silent]).finally(() => waited.abort());
}

type Parts = {
  dispatch: Dispatch;
  /** The window the dialog belongs to, or null when it is gone. */
  window: () => BrowserWindow | null;
  log: ProblemLog;
  patience?: number;
};

/** The error report: what went wrong is noted on this machine, shown in full, and saved where the consultant says. */
export function errorReportCommands({
  dispatch,
  window,
  log,
  patience = PATIENCE,
}: Parts): Pick<ShellCommands, 'errorReport.note' | 'errorReport.read' | 'errorReport.save'> {
  /** The text as it was shown: that and nothing else is saved. */
  let shown: { text: string; at: Date } | null = null;

  return {
    async 'errorReport.note'({ place, facts }) {
      noteFacts(place, facts);
      return { ok: true, value: {} };
    },
    async 'errorReport.read'() {
      const at = new Date();
      const store = await storeOf(dispatch, patience);
      const text = errorReportText({
        at,
        version: app.getVersion(),
        runtime: runtimeName(process.versions),
        system: `${systemVersion()}, ${process.platform} ${release()}, ${process.arch}`,
        memory: { app: process.memoryUsage().rss, free: freemem(), total: totalmem() },
        screens: screen.getAllDisplays().map(({ workArea: { width, height }, scaleFactor }) => ({
          width,
          height,
          scale: scaleFactor,
        })),
        store,
        log: log.newest(LINES),
      });
      shown = { text, at };
      return { ok: true, value: { text } };
    },
    async 'errorReport.save'() {
      if (shown === null) return failure('not-found', 'Fejlrapporten skal vises, før den kan gemmes.');
      const { text, at } = shown;
      const file = await askSaveFile(window(), {
        title: 'Gem fejlrapport',
        defaultPath: join(app.getPath('documents'), `Fejlrapport fra Hubrapport ${localDate(at)}.txt`),
        kind: { name: 'Tekst', extension: 'txt' },
      });
      if (file === null) return { ok: true, value: null };
      try {
        await writeFileSafely(file, new TextEncoder().encode(text));
        return { ok: true, value: { file } };
      } catch (error) {
        return {
          ok: false,
          error: answerError(error, file, (unforeseen) => noteProblem('shell', unforeseen)),
        };
      }
    },
  };
}
