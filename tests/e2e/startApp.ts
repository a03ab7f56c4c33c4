import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { electronProgram } from '#build/electronProgram.ts';
import { paths } from '#build/paths.ts';
import { withoutRuntimeLines } from './withoutRuntimeLines.ts';

/** The running app, the same for both runtimes. */
export type RunningApp = {
  runtime: 'electron' | 'standIn';
  page: Page;
  /** Says what the next dialogs answer: the file to save to, the one to open (null: no), the button to press. */
  answerDialogs(answers: { save: string | null; open?: string | null; button?: number }): Promise<void>;
  /** Chooses an item of the application's menu by its id. */
  chooseMenu(id: string): Promise<void>;
  /**
   * Quits as a consultant does, with everything saved first; resolves with the exit code, or null when the app would
   * not go by itself and was ended.
   */
  quit(): Promise<number | null>;
  /** What the app has written on stderr. */
  errors(): string;
};

/**
 * @property appFolder a packaged app that was unpacked again; without it the one that was built here.
 * @property clicked the file whose double click starts the app.
 */
type Start = { store: string; dataFolder: string; appFolder?: string; clicked?: string };

/** Longer than the app itself waits for a page that does not answer. */
const quitTimeout = 8_000;

/** The stand-in's program. */
export const standInMain = fileURLToPath(new URL('../../build/standIn/main.ts', import.meta.url));

const socketWatch = new URL('watchSockets.ts', import.meta.url).href;

/** Waits for the end of a process; one that stays is killed. */
async function exitCode(child: ChildProcess, exited: Promise<[number | null]>): Promise<number | null> {
  const timer = setTimeout(() => child.kill('SIGKILL'), quitTimeout);
  const [code] = await exited;
  clearTimeout(timer);
  return code;
}

async function startOnStandIn({ store, dataFolder, appFolder, clicked }: Start): Promise<RunningApp> {
  await mkdir(dataFolder, { recursive: true });
  const script = join(dataFolder, 'dialogs.json');
  const answerDialogs: RunningApp['answerDialogs'] = (answers) => writeFile(script, JSON.stringify(answers));
  await answerDialogs({ save: null });
  const child = spawn(
    process.execPath,
    [
      '--import',
      socketWatch,
      standInMain,
      `--user-data-dir=${dataFolder}`,
      ...(clicked === undefined ? [] : [clicked]),
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: {
        ...process.env,
        HUBRAPPORT_HEADLESS: '1',
        HUBRAPPORT_STORE: store,
        HUBRAPPORT_STANDIN_DEBUG: '1',
        HUBRAPPORT_STANDIN_DIALOG: script,
        ...(appFolder === undefined ? {} : { HUBRAPPORT_STANDIN_APP: appFolder }),
      },
    },
  );
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const endpoint = await Promise.race([
    once(child, 'message').then(([message]) => (message as { endpoint: string }).endpoint),
    exited.then(() => {
      throw new Error(`The app ended at once: ${errors}`);
    }),
  ]);
  const browser = await chromium.connectOverCDP(endpoint);
  const page = browser.contexts()[0]?.pages()[0];
  if (!page) throw new Error('The app has no window');
  // The stand-in itself answers the browser's questions; without this the test's connection would answer first.
  page.on('dialog', () => {});
  await page.waitForURL(/\/index\.html/);
  return {
    runtime: 'standIn',
    page,
    answerDialogs,
    chooseMenu: async (id) => void child.send({ kind: 'menu', id }),
    async quit() {
      if (child.connected) child.send({ kind: 'quit' });
      return exitCode(child, exited);
    },
    errors: () => errors,
  };
}

async function startOnElectron(program: string, { store, dataFolder, clicked }: Start): Promise<RunningApp> {
  // Electron's sandbox refuses root.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const app = await _electron.launch({
    executablePath: program,
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      paths.root,
      `--user-data-dir=${dataFolder}`,
      ...(clicked === undefined ? [] : [clicked]),
    ],
    env: { ...process.env, HUBRAPPORT_STORE: store },
  });
  let errors = '';
  const child = app.process();
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const answerDialogs: RunningApp['answerDialogs'] = (answers) =>
    app.evaluate(({ dialog }, { save, open, button }) => {
      dialog.showSaveDialog = async () => ({ canceled: save === null, filePath: save ?? '' });
      dialog.showOpenDialog = async () => ({ canceled: !open, filePaths: open ? [open] : [] });
      dialog.showMessageBox = async () => ({ response: button ?? 0, checkboxChecked: false });
    }, answers);
  await answerDialogs({ save: null });
  return {
    runtime: 'electron',
    page: await app.firstWindow(),
    answerDialogs,
    chooseMenu: (id) =>
      app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), id),
    async quit() {
      await app
        .evaluate(({ app }) => app.quit())
        .catch(() => {
          // The process may be gone before it can say that it heard.
        });
      return exitCode(child, exited);
    },
    errors: () => withoutRuntimeLines(errors),
  };
}

/**
 * Starts the built app on a store and a data folder of its own, and waits until its page is drawn: on Electron when its runtime is installed, else on
 * the stand-in; `HUBRAPPORT_TEST_RUNTIME` (`electron`, `standIn`) decides otherwise.
 */
export async function startApp(start: Start): Promise<RunningApp> {
  const wanted = process.env['HUBRAPPORT_TEST_RUNTIME'];
  // What was packaged and unpacked again is no program of Electron's.
  const program = wanted === 'standIn' || start.appFolder !== undefined ? null : electronProgram();
  if (wanted === 'electron' && program === null) throw new Error('Electrons program er ikke hentet.');
  const app = await (program === null ? startOnStandIn(start) : startOnElectron(program, start));
  await app.page.locator('#root > *').first().waitFor();
  return app;
}
