import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, setFirstInstance } from './app.ts';
import { browser } from './browser.ts';
import { Menu } from './menu.ts';
import { openWindows } from './openWindows.ts';
import { settings } from './settings.ts';
import { claimInstance } from './singleInstance.ts';
import type { InstanceStart } from './singleInstance.ts';

/** Loads the app's main bundle with `electron` standing for the stand-in. */
export async function runStandIn(mainFile: string): Promise<void> {
  registerHooks({
    resolve: (specifier, context, nextResolve) =>
      specifier === 'electron'
        ? { url: new URL('electron.ts', import.meta.url).href, shortCircuit: true }
        : nextResolve(specifier, context),
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      app.quit();
      // Asked a second time, the app goes without asking the page.
      process.on(signal, () => app.exit(1));
    });
  }
  const first = await claimInstance(settings.userData, onSecondInstance);
  setFirstInstance(first);
  listenToParent();
  // The browser comes up while the app's own code is read; `app.whenReady()` waits for it and hears of its failure.
  if (first) browser().catch(() => {});
  await import(pathToFileURL(mainFile).href);
  await tellParent();
}

function onSecondInstance({ args, folder }: InstanceStart): void {
  Promise.all([...openWindows].map((window) => window.readBounds()))
    .then(() => app.emit('second-instance', {}, args, folder))
    .catch((error: unknown) => console.error(error));
}

/** What a parent process (a test) may ask for. */
type ParentMessage = { kind: 'quit' } | { kind: 'menu'; id: string };

function listenToParent(): void {
  // A test that died must not leave a browser behind.
  process.on('disconnect', () => app.exit(1));
  process.on('message', (message: ParentMessage) => {
    if (message.kind === 'quit') return app.quit();
    const item = Menu.getApplicationMenu()?.getMenuItemById(message.id);
    if (!item) throw new Error(`No menu item ${message.id}`);
    item.click();
  });
}

/** Tells a parent process (a test) where the browser's debugging port is, when it asked for one. */
async function tellParent(): Promise<void> {
  if (!settings.debugPort || !process.send) return;
  await browser();
  // The browser writes its port into its own folder; two lines: port, path.
  const [port, path] = readFileSync(join(settings.userData, 'chromium', 'DevToolsActivePort'), 'utf8').split(
    '\n',
  );
  process.send({ kind: 'debugger', endpoint: `ws://127.0.0.1:${port}${path}` });
}
