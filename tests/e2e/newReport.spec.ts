import { expect, test } from './fixtures.ts';
import { goTo, printedPage } from './goTo.ts';

test('a new report from nothing: proposed title, a first network, a section done', async ({ page }) => {
  await page.getByRole('button', { name: 'Opret din første rapport' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ny rapport' });
  await dialog.getByLabel('År', { exact: true }).fill('20');
  await dialog.getByRole('button', { name: 'Opret rapporten' }).click();
  await expect(dialog.getByText('Årstallet skal være 1990 eller senere')).toBeVisible();
  await dialog.getByLabel('År', { exact: true }).fill('2025');
  await expect(dialog.getByLabel('Titel')).toHaveValue('Afrapportering 2025 og handlingsplan 2026');
  await dialog.getByRole('button', { name: 'Opret rapporten' }).click();

  await goTo(page, 'Vidensnetværk');
  await page.getByRole('button', { name: 'Tilføj netværk' }).click();
  await page.getByRole('main').getByLabel('Titel', { exact: true }).fill('Netværk om prøver');
  await expect(printedPage(page)).toContainText('Netværk om prøver');

  await page.getByRole('button', { name: 'Markér som færdig' }).click();
  await expect(page.getByRole('button', { name: 'Færdig', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'Alle rapporter' }).click();
  await expect(page.getByText('1 af 10 afsnit færdige')).toBeVisible();
});

test('a report is deleted from its card and comes back', async ({ page }) => {
  await page.getByRole('button', { name: 'Åbn eksempel' }).click();
  await page.getByRole('button', { name: 'Alle rapporter' }).click();
  const cards = page.getByRole('list', { name: 'Dine rapporter' }).getByRole('listitem');
  await expect(cards).toHaveCount(3);
  await cards.first().getByRole('button', { name: /^Slet/ }).click();
  await expect(cards).toHaveCount(2);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(cards).toHaveCount(3);
});
