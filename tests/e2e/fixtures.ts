import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import type { Page, ViewportSize } from '@playwright/test';
import { findBrowser } from '#build/standIn/findBrowser.ts';
import { electronProgram } from '#build/electronProgram.ts';
import { startApp } from './startApp.ts';
import type { RunningApp } from './startApp.ts';
import { watchProblems } from './watchProblems.ts';

/** The app of one test, on a store and a data folder nobody else has. */
export type TestApp = {
  readonly page: Page;
  readonly runtime: RunningApp['runtime'];
  /** The store's file, and a folder for whatever the test writes; both are removed afterwards. */
  readonly store: string;
  readonly folder: string;
  answerDialogs: RunningApp['answerDialogs'];
  chooseMenu: RunningApp['chooseMenu'];
  /** Quits the app, with everything saved first, and starts it again on the same store. */
  restart(): Promise<Page>;
  quit(): Promise<number | null>;
  /** Says that a problem which matches is what the test is about. */
  expectProblem(pattern: RegExp): void;
  /** What went wrong so far: requests that would leave the machine, errors in console and page. */
  problems(): string[];
};

async function startTestApp(folder: string, viewport: ViewportSize | null): Promise<TestApp> {
  const store = join(folder, 'test.hubrapport');
  const expected: RegExp[] = [];
  const found: string[] = [];
  let running: RunningApp;
  let open = false;

  async function start(): Promise<void> {
    running = await startApp({ store, dataFolder: join(folder, 'data') });
    open = true;
    watchProblems(running.page, (problem) => found.push(problem));
    if (viewport) await running.page.setViewportSize(viewport);
  }
  async function quit(): Promise<number | null> {
    if (!open) return 0;
    open = false;
    const code = await running.quit();
    found.push(...running.errors().split('\n').filter(Boolean));
    return code;
  }

  await start();
  return {
    get page() {
      return running.page;
    },
    get runtime() {
      return running.runtime;
    },
    store,
    folder,
    answerDialogs: (answers) => running.answerDialogs(answers),
    chooseMenu: (id) => running.chooseMenu(id),
    async restart() {
      await quit();
      await start();
      return running.page;
    },
    quit,
    expectProblem: (pattern) => void expected.push(pattern),
    problems: () => found.filter((problem) => !expected.some((pattern) => pattern.test(problem))),
  };
}

/**
 * Playwright's `test` with the app in it. After each test the app is quit, and nothing may have gone wrong that the
 * test did not expect: no request left the machine, no error was written in the console or thrown in the page.
 */
export const test = base.extend<{ app: TestApp; page: Page }>({
  app: async ({ viewport }, use) => {
    if (electronProgram() === null && findBrowser() === null) {
      throw new Error(
        'Vinduets prøver skal bruge Chromium, Chrome eller Edge (Debian/Ubuntu: apt-get install chromium), ' +
          'eller HUBRAPPORT_CHROMIUM sat til en browser.',
      );
    }
    const folder = await mkdtemp(join(tmpdir(), 'hubrapport-e2e-'));
    const app = await startTestApp(folder, viewport);
    try {
      await use(app);
    } finally {
      const code = await app.quit();
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      expect.soft(code, 'exit code').toBe(0);
      expect.soft(app.problems(), 'problems nobody expected').toEqual([]);
    }
  },
  page: async ({ app }, use) => use(app.page),
});

export { expect };
