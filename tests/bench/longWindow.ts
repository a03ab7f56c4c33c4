import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rasteriseSvg } from '#backend/charts/rasteriseSvg.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { wordType } from '#tests/e2e/chooseFile.ts';
import { goTo } from '#tests/e2e/goTo.ts';
import { startApp } from '#tests/e2e/startApp.ts';
import { longReport } from './longReport.ts';
import type { Measured } from './measure.ts';
import { standstills } from './standstills.ts';

/** The pages of a yearly report that list its records, and those that go through all of them. */
const PAGES = [
  'Overblik og nøgletal',
  'Prioriterede aktiviteter',
  'Projekter',
  'Events',
  'Vidensnetværk',
  'Funding',
  'Handlingsplan',
  'Udtalelser',
  'Organisationer',
  'Eksport',
];

const NAME = 'lang.docx';

/** The longest the window stands still with a report of 500 pages: imported, its pages opened, written in, rolled forward. */
export async function longWindow(): Promise<Measured[]> {
  const { outline, imageBytes } = longReport(500);
  const bytes = await writeWord(outline, (hash) => imageBytes.get(hash) ?? new Uint8Array(), rasteriseSvg);
  const folder = await mkdtemp(path.join(tmpdir(), 'hubrapport-bench-'));
  const { page, quit } = await startApp({
    store: path.join(folder, 'bench.hubrapport'),
    dataFolder: path.join(folder, 'data'),
  });
  page.setDefaultTimeout(120_000);
  const lines: Measured[] = [];
  try {
    const longest = await standstills(page);
    const measure = async (name: string, limit: number, step: () => Promise<unknown>): Promise<void> => {
      lines.push({ name, value: await longest(step), unit: 'ms', limit, against: '500 pages' });
    };
    const review = page.getByRole('dialog', { name: `Importér ${NAME}` });
    await measure('Longest standstill, an import is shown', 300, async () => {
      const file = { name: NAME, mimeType: wordType, buffer: Buffer.from(bytes) };
      await page.getByLabel('Word-fil, der skal importeres').first().setInputFiles(file);
      await review.waitFor();
    });
    await measure('…, all of it is left out', 300, () =>
      review.getByRole('button', { name: 'Udelad alle i alt fra filen' }).click(),
    );
    await review.getByRole('button', { name: 'Tag alle i alt fra filen' }).click();
    await measure('…, the workspace opens', 200, async () => {
      await review.getByRole('button', { name: 'Importér', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Forside og oplysninger' }).waitFor();
    });
    for (const name of PAGES) await measure(`…, ${name} opens`, 200, () => goTo(page, name));
    await goTo(page, 'Events');
    await measure('…, a record opens', 200, () => page.locator('[data-record-toggle]').nth(2).click());
    await measure('…, typing in it', 200, async () => {
      await page.getByRole('form').last().getByRole('textbox', { name: 'Titel' }).click();
      await page.keyboard.type('Et ord til', { delay: 80 });
    });
    await page.getByRole('button', { name: 'Alle rapporter' }).click();
    await measure('…, the way to the next year is shown', 300, async () => {
      await page.getByRole('button', { name: /^Nyt år fra 2023/ }).click();
      await page.getByRole('button', { name: 'Opret 2024' }).waitFor();
    });
    await measure('…, Årsskifte opens', 200, async () => {
      await page.getByRole('button', { name: 'Opret 2024' }).click();
      await page.getByRole('heading', { level: 1, name: 'Årsskifte' }).waitFor();
    });
    return lines;
  } finally {
    await quit();
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
