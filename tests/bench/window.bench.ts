import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { printedPage } from '#tests/e2e/goTo.ts';
import { startApp } from '#tests/e2e/startApp.ts';
import { longWindow } from './longWindow.ts';
import { median } from './measure.ts';
import type { Measured } from './measure.ts';

const STARTS = 5;
const CHANGES = 8;

/**
 * Types a text over a field and waits until it stands on the printed page: from the field's last input to the frame
 * that shows it, in ms, measured inside the page.
 */
async function timeToPrint(page: Page, field: Locator, text: string): Promise<number> {
  const printed = await printedPage(page).elementHandle();
  const shown = page.evaluate(
    ([pane, text]) =>
      new Promise<number>((resolve) => {
        let typed = 0;
        document.addEventListener('input', () => (typed = performance.now()), { capture: true, once: true });
        const look = () => {
          if (pane?.textContent.includes(text)) resolve(performance.now() - typed);
          else requestAnimationFrame(look);
        };
        look();
      }),
    [printed, text] as const,
  );
  await field.fill(text);
  return shown;
}

/**
 * Starting the window, the printed page following what is typed in the sample year, and how long the window stands
 * still with 500 pages, on what runtime there is.
 */
export async function benchWindow(): Promise<Measured[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hubrapport-bench-'));
  const store = path.join(folder, 'bench.hubrapport');
  const start = () => startApp({ store, dataFolder: path.join(folder, 'data') });
  try {
    const starts: number[] = [];
    for (let run = 0; run < STARTS; run++) {
      const before = performance.now();
      const app = await start();
      await app.page.getByRole('button', { name: 'Åbn eksempel' }).waitFor();
      starts.push(performance.now() - before);
      await app.quit();
    }
    const { page, quit } = await start();
    await page.getByRole('button', { name: 'Åbn eksempel' }).click();
    const title = page.getByRole('main').getByLabel('Titel', { exact: true });
    await title.waitFor();
    const refreshes: number[] = [];
    for (let change = 0; change < CHANGES; change++) {
      refreshes.push(await timeToPrint(page, title, `Prøve ${change} af rapporten`));
      await page.waitForTimeout(300);
    }
    await quit();
    return [
      { name: 'Window usable after start', value: median(starts), unit: 'ms', limit: 2000 },
      { name: 'Printed page shows what was typed', value: median(refreshes), unit: 'ms', limit: 150 },
      ...(await longWindow()),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
