import type { Page } from '@playwright/test';
import { findings } from './findings.ts';
import { expect, test } from './fixtures.ts';
import { openSample } from './goTo.ts';

async function choose(page: Page, mode: 'Lyst' | 'Mørkt'): Promise<void> {
  await page.getByRole('button', { name: 'Lyst eller mørkt udseende' }).click();
  await page.getByRole('menuitemradio', { name: mode }).click();
  await page.getByRole('menu').waitFor({ state: 'detached' });
}

for (const mode of ['Lyst', 'Mørkt'] as const) {
  test(`axe finds nothing serious on the start page and its dialog: ${mode}`, async ({ page }) => {
    await choose(page, mode);
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Opret din første rapport' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test(`axe finds nothing serious on any page of the sample: ${mode}`, async ({ page }) => {
    test.slow();
    await openSample(page);
    await choose(page, mode);
    const buttons = page.getByRole('navigation').getByRole('button');
    const count = await buttons.count();
    expect(count).toBe(15);
    for (let place = 0; place < count; place += 1) {
      await buttons.nth(place).click();
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      expect(await findings(page), `page ${place + 1}`).toEqual([]);
    }
    await page.getByRole('button', { name: 'Alle rapporter' }).click();
    await page.getByRole('heading', { name: 'Dine rapporter' }).waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test(`axe finds nothing serious on the way to a new year: ${mode}`, async ({ page }) => {
    test.slow();
    await openSample(page);
    await choose(page, mode);
    await page.getByRole('button', { name: 'Alle rapporter' }).click();
    await page.getByRole('button', { name: 'Nyt år fra 2023 …' }).click();
    const screen = page.getByRole('dialog', { name: 'Nyt år: 2024 ud fra 2023' });
    await screen.getByRole('button', { name: 'Opret 2024' }).waitFor();
    expect(await findings(page), 'the new year').toEqual([]);
  });
}
