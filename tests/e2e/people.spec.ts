import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { goTo, openSample } from './goTo.ts';

test('somebody is seen with all that is kept of them, handed their data, and deleted everywhere', async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await openSample(page);
  await goTo(page, 'Udtalelser');
  const quoted = page.getByRole('main').getByRole('button', { name: /Eksempel Eksempelsen/ });
  await expect(quoted.first()).toBeVisible();
  await page.getByRole('button', { name: 'Alle rapporter' }).click();
  await page.getByRole('button', { name: 'Personer' }).click();

  await page.getByRole('textbox', { name: 'Søg efter et navn' }).fill('eksempel eks');
  await page.getByRole('button', { name: 'Vis, hvad der er gemt om Eksempel Eksempelsen' }).click();
  await expect(page.getByRole('img', { name: 'Portræt af Eksempel Eksempelsen' }).first()).toBeVisible();
  await expect(page.getByText(/Afrapportering 2023 · Samtykke: Givet/).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  const file = join(app.folder, 'Oplysninger.docx');
  await app.answerDialogs({ save: file });
  await page.getByRole('button', { name: 'Gem oplysningerne …' }).click();
  await expect(page.getByText('Oplysningerne er gemt i')).toBeVisible();
  expect((await stat(file)).size).toBeGreaterThan(5_000);

  await page.getByRole('button', { name: 'Slet det, der er gemt om Eksempel Eksempelsen' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Det kan ikke fortrydes.', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Slet', exact: true }).click();
  await expect(page.getByText('Ingen, der er citeret, hedder')).toBeVisible();

  await page.getByRole('button', { name: 'Alle rapporter' }).click();
  await page
    .getByRole('button', { name: /Afrapportering 2023|2023/ })
    .first()
    .click();
  await goTo(page, 'Udtalelser');
  await expect(page.getByRole('heading', { level: 1, name: 'Udtalelser' })).toBeVisible();
  await expect(quoted).toHaveCount(0);
});

test('names that have been kept too long are pointed out', async ({ page }) => {
  await openSample(page);
  await page.getByRole('button', { name: 'Alle rapporter' }).click();
  await page.getByRole('button', { name: 'Personer' }).click();
  await page.getByRole('combobox', { name: 'Navne gemmes' }).click();
  await page.getByRole('option', { name: '1 år efter rapportens år' }).click();
  await expect(page.getByText(/personers navne er gemt længere/)).toBeVisible();
  await expect(page.getByText('Skal slettes').first()).toBeVisible();
});
