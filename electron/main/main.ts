import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, dialog, ipcMain, Menu, protocol, session } from 'electron';
import type { BrowserWindow } from 'electron';
import { startBackendWorker } from '#backend/connectBackend.ts';
import { storeLocation } from '#backend/storeLocation.ts';
import { channels } from '#shared/contract/channels.ts';
import { appPage, appScheme } from './appOrigin.ts';
import { appProtocol } from './appProtocol.ts';
import { CloseGuard } from './closeGuard.ts';
import { createWindow } from './createWindow.ts';
import { exportCommands } from './exportCommands.ts';
import { handleCommand } from './handleCommand.ts';
import { lockDownContents } from './lockDownContents.ts';
import { lockDownSession } from './lockDownSession.ts';
import { menuTemplate } from './menuTemplate.ts';
import { runtimeName } from './runtimeName.ts';
import { sendEvent } from './sendEvent.ts';

const built = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Starts the app: backend and page side by side, then the window. */
async function start(): Promise<void> {
  let window: BrowserWindow | null = null;
  let guard: CloseGuard | null = null;

  const backend = startBackendWorker({
    entry: built('backend.js'),
    storeFile: storeLocation(process.argv, process.env),
  });
  backend.onEvent((name, payload) => sendEvent(window, name, payload));

  app.on('web-contents-created', (_event, contents) => lockDownContents(contents));
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (backendClosed) return;
    event.preventDefault();
    backendClosed = true;
    backend
      .close()
      .catch((error: unknown) => console.error(error))
      .finally(() => app.quit());
  });
  let backendClosed = false;

  await app.whenReady();
  lockDownSession(session.defaultSession);
  protocol.handle(appScheme, appProtocol(built('renderer'), backend.dispatch));
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate(process.platform, (action) => sendEvent(window, 'menu', { action }))),
  );

  const answer = handleCommand(
    {
      'app.info': async () => ({
        ok: true,
        value: { version: app.getVersion(), runtime: runtimeName(process.versions) },
      }),
      'app.readyToClose': async () => {
        guard?.readyToClose();
        return { ok: true, value: {} };
      },
      ...exportCommands(backend.dispatch, () => window),
    },
    backend.dispatch,
  );
  ipcMain.handle(channels.command, (event, name: unknown, input: unknown) => {
    guard?.pageSpoke();
    return answer(event.senderFrame, name, input);
  });

  window = createWindow(join(app.getPath('userData'), 'window.json'));
  window.on('closed', () => {
    window = null;
  });
  guard = new CloseGuard(window, () => sendEvent(window, 'closing', {}));
  await window.loadURL(appPage);
}

protocol.registerSchemesAsPrivileged([
  { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.enableSandbox();

if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    console.error(error);
    dialog.showErrorBox(
      'Hubrapport kunne ikke starte',
      error instanceof Error ? error.message : String(error),
    );
    app.exit(1);
  });
} else {
  app.quit();
}
