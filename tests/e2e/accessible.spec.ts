import type { Page } from '@playwright/test';
import { annualContent, figures2023 } from '#tests/fixtures/word/annualContent.ts';
import { buildDocx } from '#tests/fixtures/word/buildDocx.ts';
import { byHandHand } from '#tests/fixtures/word/hands.ts';
import { chooseFile, wordType } from './chooseFile.ts';
import { findings } from './findings.ts';
import { expect, test } from './fixtures.ts';
import { openSample } from './goTo.ts';

async function choose(page: Page, mode: 'Lyst' | 'Mørkt'): Promise<void> {
  await page.getByRole('button', { name: 'Lyst eller mørkt udseende' }).click();
  await page.getByRole('menuitemradio', { name: mode }).click();
  await page.getByRole('menu').waitFor({ state: 'detached' });
}

/** Looks at each page of a part of the report, without what stands round it. */
async function walk(page: Page, list: string, count: number): Promise<void> {
  const buttons = page.getByRole('list', { name: list }).getByRole('button');
  await expect(buttons).toHaveCount(count);
  for (let place = 0; place < count; place += 1) {
    await buttons.nth(place).click();
    await expect(buttons.nth(place)).toHaveAttribute('aria-current', 'page');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await findings(page, 'main'), `page ${place + 1}`).toEqual([]);
  }
}

for (const mode of ['Lyst', 'Mørkt'] as const) {
  test(`axe finds nothing serious on the start page, its dialog and an import: ${mode}`, async ({ page }) => {
    await choose(page, mode);
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Opret din første rapport' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    const buffer = Buffer.from(buildDocx(byHandHand(annualContent(figures2023))));
    await chooseFile(page, 'Importér sidste års fil …', { name: 'a.docx', mimeType: wordType, buffer });
    const tabs = page.getByRole('dialog', { name: 'Importér a.docx' }).getByRole('tab');
    await tabs.first().waitFor();
    for (const tab of await tabs.all()) {
      await tab.click();
      expect(await findings(page), (await tab.textContent()) ?? '').toEqual([]);
    }
  });

  test(`axe finds nothing serious in the chapters of the sample year: ${mode}`, async ({ page }) => {
    test.slow();
    await openSample(page);
    await choose(page, mode);
    expect(await findings(page), 'with the printed page').toEqual([]);
    await walk(page, 'Rapportens afsnit', 10);
  });

  test(`axe finds nothing serious across the sample year and on the way to the next: ${mode}`, async ({
    page,
  }) => {
    test.slow();
    await openSample(page);
    await choose(page, mode);
    await walk(page, 'På tværs af afsnittene', 5);
    await page.getByRole('button', { name: 'Alle rapporter' }).click();
    await page.getByRole('heading', { name: 'Dine rapporter' }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Nyt år fra 2023 …' }).click();
    const screen = page.getByRole('dialog', { name: 'Nyt år: 2024 ud fra 2023' });
    await screen.getByRole('button', { name: 'Opret 2024' }).waitFor();
    expect(await findings(page), 'the new year').toEqual([]);
  });

  test(`axe finds nothing serious on any page of the sample’s final report: ${mode}`, async ({ page }) => {
    test.slow();
    await openSample(page);
    await choose(page, mode);
    await page.getByRole('button', { name: 'Alle rapporter' }).click();
    await page
      .getByRole('list', { name: 'Dine rapporter' })
      .getByRole('button', { name: /^Slutrapport|2021/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Forside og oplysninger' }).waitFor();
    expect(await findings(page), 'with the printed page').toEqual([]);
    await walk(page, 'Rapportens afsnit', 7);
    await walk(page, 'På tværs af afsnittene', 4);
  });
}
