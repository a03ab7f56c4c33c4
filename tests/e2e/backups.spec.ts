import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { damageTable } from '#tests/db/damage.ts';
import { expect, test } from './fixtures.ts';

/** Those taken by hand: on a slow machine the day's own has its turn meanwhile. */
const ownBackups = (page: Page) =>
  page.getByRole('list', { name: 'Sikkerhedskopier' }).locator('> li').filter({ hasText: 'taget af dig' });

test('a backup is taken, a deleted report is had back from it, and everything is restored', async ({
  app,
  page,
}) => {
  await page.getByRole('button', { name: 'Åbn eksempel' }).click();
  await page.getByRole('button', { name: 'Alle rapporter' }).click();
  const cards = page.getByRole('list', { name: 'Dine rapporter' }).getByRole('listitem');
  await expect(cards).toHaveCount(3);
  await app.chooseMenu('backups');
  await page.getByRole('button', { name: 'Tag en kopi nu' }).click();
  const rows = ownBackups(page);
  await expect(rows).toHaveCount(1);
  await expect(rows.getByText('Hel', { exact: true })).toBeVisible();
  await expect(rows).toContainText('Afrapportering 2023, Afrapportering 2022 og Slutrapport 2021');

  await page.getByRole('button', { name: 'Alle rapporter' }).click();
  await cards.first().getByRole('button', { name: /^Slet/ }).click();
  await expect(cards).toHaveCount(2);
  await page.getByRole('button', { name: 'Sikkerhedskopier' }).click();
  await rows.getByRole('button', { name: 'Hent én rapport' }).click();
  await rows.getByRole('button', { name: 'Hent Afrapportering 2022' }).click();
  await expect(page.getByText(/hentet fra sikkerhedskopi.*er hentet/)).toBeVisible();

  await rows.getByRole('button', { name: /^Gendan alt/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gendan alt' }).click();
  await expect(page.getByText('Rapporterne er gendannet')).toBeVisible();
  await expect(cards).toHaveCount(3);
  await expect(page.getByText(/hentet fra sikkerhedskopi/)).toHaveCount(0);

  // Another folder, and one file for a successor, which asks for its password.
  await app.answerDialogs({ save: join(app.folder, 'til efterfølgeren.hubrapport'), open: app.folder });
  await page.getByRole('button', { name: 'Sikkerhedskopier' }).click();
  await page.getByRole('button', { name: 'Vælg en anden mappe …' }).click();
  await expect(page.getByText('Kopierne ligger i en mappe, du har valgt')).toBeVisible();
  await app.chooseMenu('handOver');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Adgangskode', { exact: true }).fill('blåbærgrød');
  await dialog.getByLabel('Gentag adgangskoden').fill('blåbærgrød');
  await dialog.getByRole('button', { name: 'Gem filen …' }).click();
  await expect(page.getByText(/Kopien er gemt/)).toBeVisible();
  const target = join(app.folder, 'mine.hubrapport');
  await app.answerDialogs({ save: target, open: join(app.folder, 'til efterfølgeren.hubrapport') });
  await app.chooseMenu('openStore');
  await dialog.getByLabel('Adgangskode').fill('jordbærgrød');
  await dialog.getByRole('button', { name: 'Åbn' }).click();
  await expect(dialog.getByText('Adgangskoden passer ikke til filen')).toBeVisible();
  await dialog.getByLabel('Adgangskode').fill('blåbærgrød');
  await dialog.getByRole('button', { name: 'Åbn' }).click();
  await expect(cards).toHaveCount(3);
  expect(readdirSync(app.folder)).toContain('mine.hubrapport.lock');
});

test('a damaged store is met with its newest backup, and is itself set aside', async ({ app }) => {
  await app.page.getByRole('button', { name: 'Åbn eksempel' }).click();
  await app.page.getByRole('button', { name: 'Alle rapporter' }).click();
  await app.page.getByRole('button', { name: 'Sikkerhedskopier' }).click();
  await app.page.getByRole('button', { name: 'Tag en kopi nu' }).click();
  await expect(ownBackups(app.page).getByText('Hel', { exact: true })).toBeVisible();
  await app.quit();
  damageTable(app.store, 'export_entry');
  const damaged = readFileSync(app.store);

  const page = await app.restart();
  await expect(page.getByRole('heading', { name: 'Dine rapporter kunne ikke åbnes' })).toBeVisible();
  await expect(page.getByText(/Der er en hel sikkerhedskopi fra i dag/)).toBeVisible();
  await expect(page.getByText('Den mangler ikke noget af det, der kan læses i filen.')).toBeVisible();
  // Trying again changes nothing; a file that is no store is refused and says so.
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  const alien = join(app.folder, 'brev.hubrapport');
  writeFileSync(alien, 'Kære alle '.repeat(100));
  await app.answerDialogs({ save: null, open: alien });
  await page.getByRole('button', { name: 'Åbn en anden fil …' }).click();
  await expect(page.getByText(/brev\.hubrapport er beskadiget/)).toBeVisible();
  await page.getByRole('button', { name: 'Gendan fra den' }).click();
  await expect(page.getByRole('list', { name: 'Dine rapporter' }).getByRole('listitem')).toHaveCount(3);
  const aside = readdirSync(app.folder).find((name) => /^test beskadiget .*\.hubrapport$/.test(name));
  expect(readFileSync(join(app.folder, aside ?? '')).equals(damaged)).toBe(true);
});
