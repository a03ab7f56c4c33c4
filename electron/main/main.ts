import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, dialog, ipcMain, Menu, protocol, session } from 'electron';
import type { BrowserWindow } from 'electron';
import { startBackendWorker } from '#backend/connectBackend.ts';
import { keepProblems, noteProblem } from '#backend/problems/noteProblem.ts';
import { fileArgument, storeLocation } from '#backend/storeLocation.ts';
import { readSettings } from '#backend/stores/settings.ts';
import { channels } from '#shared/contract/channels.ts';
import { appPage, appScheme } from './appOrigin.ts';
import { appProtocol } from './appProtocol.ts';
import { CloseGuard } from './closeGuard.ts';
import { commandLineWords } from './commandLineWords.ts';
import { createWindow } from './createWindow.ts';
import { errorReportCommands } from './errorReportCommands.ts';
import { exportCommands } from './exportCommands.ts';
import { handleCommand } from './handleCommand.ts';
import { lockDownContents } from './lockDownContents.ts';
import { lockDownSession } from './lockDownSession.ts';
import { menuTemplate } from './menuTemplate.ts';
import { licencesFile, readLicences } from './readLicences.ts';
import { personCommands } from './personCommands.ts';
import { ProblemLog } from '#backend/problems/problemLog.ts';
import { runtimeName } from './runtimeName.ts';
import { sendEvent } from './sendEvent.ts';
import { storeCommands } from './storeCommands.ts';
import type { RequestedFile } from './storeCommands.ts';

/** The store the system asked for by a double click, until the page takes it. */
const requested: RequestedFile = { file: null };

type CommandLine = typeof import('#backend/cli/runCommandLine.ts');

const built = (name: string) => fileURLToPath(new URL(name, import.meta.url));

function rememberFile(event: { preventDefault(): void }, file: string): void {
  event.preventDefault();
  requested.file = file;
}

const logFolder = () => join(app.getPath('userData'), 'logs');

/** From now on what nobody foresaw is kept on this machine, besides being said on stderr. */
function keepLog(): ProblemLog {
  const log = new ProblemLog(logFolder());
  keepProblems((line) => {
    log.write(line);
    process.stderr.write(`${line}\n`);
  });
  // The store is in a thread of its own: a dialog or a menu that failed is no reason to take the window down.
  process.on('uncaughtException', (error) => noteProblem('shell', error));
  process.on('unhandledRejection', (reason) => noteProblem('shell', reason));
  return log;
}

/** Starts the app: backend and page side by side, then the window. */
async function start(): Promise<void> {
  const log = keepLog();
  let window: BrowserWindow | null = null;
  let guard: CloseGuard | null = null;

  // macOS tells which file was double-clicked by an event, before the app is ready.
  if (process.platform === 'darwin') await app.whenReady();
  const settingsFile = join(app.getPath('userData'), 'settings.json');
  const clicked = requested.file === null ? process.argv : ['', requested.file];
  const place = storeLocation(clicked, process.env, readSettings(settingsFile).storeFile);
  requested.file = null;
  const backend = startBackendWorker({
    entry: built('backend.js'),
    settingsFile,
    storeFile: place.file,
    ...(place.mustExist ? { mustExist: true } : {}),
  });
  backend.onEvent((name, payload) => sendEvent(window, name, payload));

  app.on('web-contents-created', (_event, contents) => lockDownContents(contents));
  /** The page saves what is waiting first, and then asks for the file. */
  const openRequested = (file: string) => {
    requested.file = file;
    sendEvent(window, 'openStore', {});
  };
  app.on('second-instance', (_event, args, folder) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    const file = fileArgument(args, folder);
    if (file !== null) openRequested(file);
  });
  app.off('open-file', rememberFile);
  app.on('open-file', (event, file) => {
    event.preventDefault();
    openRequested(file);
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (backendClosed) return;
    event.preventDefault();
    backendClosed = true;
    backend
      .close()
      .catch((error: unknown) => noteProblem('engine', error))
      .finally(() => app.quit());
  });
  let backendClosed = false;

  await app.whenReady();
  lockDownSession(session.defaultSession);
  protocol.handle(appScheme, appProtocol(built('renderer'), backend.dispatch));
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate(process.platform, (action) => sendEvent(window, 'menu', { action }))),
  );

  const answer = handleCommand({
    dispatch: backend.dispatch,
    onWindowSpoke: () => guard?.pageSpoke(),
    shell: {
      'app.info': async () => ({
        ok: true,
        value: { version: app.getVersion(), runtime: runtimeName(process.versions) },
      }),
      'app.licences': () => readLicences(built(licencesFile)),
      'app.readyToClose': async () => {
        guard?.readyToClose();
        return { ok: true, value: {} };
      },
      ...exportCommands(backend.dispatch, () => window),
      ...personCommands(backend.dispatch, () => window),
      ...errorReportCommands({ dispatch: backend.dispatch, window: () => window, log }),
      ...storeCommands(backend.dispatch, () => window, requested),
    },
  });
  ipcMain.handle(channels.command, (event, name: unknown, input: unknown) => {
    // Known by its contents: a page can change the address it says it has. Whatever is not the window is there for print.
    const page = event.sender === window?.webContents ? 'window' : 'print';
    return answer({ page, frame: event.senderFrame }, name, input);
  });

  window = createWindow(join(app.getPath('userData'), 'window.json'));
  window.webContents.on('render-process-gone', () => noteProblem('windowGone', null));
  window.on('closed', () => {
    window = null;
  });
  guard = new CloseGuard(window, () => sendEvent(window, 'closing', {}));
  await window.loadURL(appPage);
}

/** Runs as a program of the command line, without a window, and ends. */
async function runCommandLine(words: readonly string[]): Promise<void> {
  // A bundle of its own, so that a start with a window does not read it.
  const cli = (await import(new URL('cli.js', import.meta.url).href)) as CommandLine;
  await cli.runCommandLine(words, logFolder());
  // Nothing may be cut off: the end waits until the last of it is written.
  process.stdout.write('', () => app.exit(Number(process.exitCode ?? 0)));
}

protocol.registerSchemesAsPrivileged([
  { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.enableSandbox();
app.on('open-file', rememberFile);

const words = commandLineWords(process.argv);
if (words) {
  runCommandLine(words).catch((error: unknown) => {
    noteProblem('start', error);
    app.exit(1);
  });
} else if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    noteProblem('start', error);
    dialog.showErrorBox(
      'Hubrapport kunne ikke starte',
      error instanceof Error ? error.message : String(error),
    );
    app.exit(1);
  });
} else {
  app.quit();
}
