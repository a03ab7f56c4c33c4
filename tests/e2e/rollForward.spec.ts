import type { Locator, Page } from '@playwright/test';
import { findings } from './findings.ts';
import { expect, test } from './fixtures.ts';
import { goTo, openRecord, openSample, printedPage } from './goTo.ts';

/** The screen that goes from 2023 to 2024, from the card of 2023. */
async function openScreen(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Alle rapporter' }).click();
  await page.getByRole('button', { name: 'Nyt år fra 2023 …' }).click();
  const screen = page.getByRole('dialog', { name: 'Nyt år: 2024 ud fra 2023' });
  await screen.getByRole('button', { name: 'Opret 2024' }).waitFor();
  return screen;
}

function chosen(screen: Locator, list: string, of: string): Locator {
  return screen
    .getByRole('list', { name: list })
    .getByRole('group', { name: of, exact: true })
    .getByRole('button', { pressed: true });
}

test('2024 from 2023: chosen one by one and all at once, made, answered, and taken back in one step', async ({
  page,
}) => {
  test.slow();
  await openSample(page);
  const screen = await openScreen(page);
  expect(await findings(page)).toEqual([]);

  await expect(chosen(screen, 'Vidensnetværk', 'Samarbejdsforum')).toHaveText('Opdatér');
  await expect(
    screen.getByRole('list', { name: 'Sætninger at se efter: Events' }).getByRole('listitem'),
  ).toHaveCount(2);
  await expect(screen.locator('mark', { hasText: '423' })).toBeVisible();
  await screen.getByRole('button', { name: 'Udgår alle i Projekter' }).click();
  await expect(chosen(screen, 'Projekter', 'Ergo-OP')).toHaveText('Udgår');
  const projects = screen.getByRole('list', { name: 'Projekter' });
  await projects.getByRole('group', { name: 'Ergo-OP' }).getByRole('button', { name: 'Behold' }).click();
  await screen.getByRole('group', { name: 'E-Scale' }).getByRole('button', { name: 'Bevilget' }).click();
  // No consent that holds: nothing to choose.
  await expect(screen.getByText('Kan ikke bruges igen: svaret på samtykket mangler')).toBeVisible();
  await screen.getByRole('button', { name: 'Opret 2024' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Årsskifte' })).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('Afrapportering 2024 · Udkast');
  expect(await findings(page)).toEqual([]);

  const plan = page.getByRole('list', { name: 'Hvad blev der af planen?' });
  await expect(plan.getByRole('listitem')).toHaveCount(4);
  const testing = plan.getByRole('group', { name: 'Understøttelse af testmiljøer' });
  await testing.getByRole('button', { name: 'Ikke realiseret' }).click();
  await plan.getByLabel('Årsag').fill('Kommunen satte arbejdet i bero.');
  await plan.getByRole('button', { name: 'Gem årsagen' }).click();
  await expect(plan.getByRole('listitem')).toHaveCount(3);
  await expect(printedPage(page)).toContainText('Det er ikke realiseret. Kommunen satte arbejdet i bero.');
  await expect(printedPage(page)).toContainText('Endnu ikke opgjort.');

  await page.getByRole('button', { name: 'Passer stadig: Ergo-OP' }).click();
  await expect(page.getByRole('button', { name: 'Passer stadig: Ergo-OP' })).toHaveCount(0);

  // Last year's page beside this year's form.
  await page.getByRole('group', { name: 'Hvilket år den trykte side viser' }).getByText('2023').click();
  await expect(printedPage(page)).toContainText('knap 350');
  await page.getByRole('group', { name: 'Hvilket år den trykte side viser' }).getByText('2024').click();

  // A promise nobody has answered does not look kept.
  await goTo(page, 'Prioriterede aktiviteter');
  const promise = await openRecord(page, 'Et aktivt nordjysk økosystem');
  const outcome = promise.getByLabel('Hvad blev der af det?');
  await expect(outcome).toHaveText('Ikke besvaret');
  await outcome.click();
  await page.getByRole('option', { name: 'Leveret', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Prioriterede aktiviteter' })).toContainText('Ikke besvaret');
  await expect(outcome).toHaveText('Leveret');

  // What came along says so until somebody confirms it; its old sentences are marked where they are written.
  const nav = page.getByRole('navigation', { name: 'Rapportens sider' });
  await expect(nav.getByRole('button', { name: /^Events/ })).toContainText(
    '1 fra sidste år er ikke gennemgået',
  );
  await goTo(page, 'Events');
  const text = page.getByRole('main').getByRole('textbox', { name: 'Tekst' });
  await expect(text.locator('mark')).toHaveText(['fire', '2023', '423']);
  await page
    .getByRole('list', { name: 'Sætninger fra sidste år i ”Tekst”' })
    .getByRole('button', { name: /^Tilsammen/ })
    .click();
  await expect(text).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^Tilsammen har de haft 423 .*\.$/);
  expect(await findings(page)).toEqual([]);
  await page.keyboard.type('Der kom mange.');
  await expect(text.locator('mark')).toHaveText(['fire', '2023']);
  await page.getByRole('button', { name: /^Kan blive stående: Hubben har stået for fire events/ }).click();
  await expect(text.locator('mark')).toHaveCount(0);
  await expect(nav.getByRole('button', { name: /^Events/ })).not.toContainText('ikke gennemgået');

  await goTo(page, 'Vidensnetværk');
  await expect(page.getByText('I nøgletallene: 0 netværk')).toBeVisible();
  await page.getByRole('button', { name: 'Gælder stadig: Vidensnetværk' }).click();
  await expect(page.getByRole('button', { name: 'Gælder stadig: Vidensnetværk' })).toHaveCount(0);

  // The confirmation, the answer with its reason, and then the whole year, which leads back to the cards.
  const cards = page.getByRole('heading', { name: 'Dine rapporter' });
  await expect(async () => {
    if ((await cards.count()) === 0)
      await page.getByRole('banner').getByRole('button', { name: 'Fortryd' }).click();
    await expect(cards).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(page.getByRole('list', { name: 'Dine rapporter' }).getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('listitem').filter({ hasText: 'Nyt år fra 2023' })).toContainText('Udkast');
});

test('last year’s text is read beside this year’s, taken over with its old sentences marked, and taken back', async ({
  page,
}) => {
  await openSample(page);
  await goTo(page, 'Events');
  const text = page.getByRole('main').getByRole('textbox', { name: 'Tekst' });
  await page.getByRole('button', { name: 'Tekst fra 2022: Tekst' }).click();
  await expect(page.getByRole('region', { name: 'Tekst i 2022' })).toContainText('Et fjerde måtte aflyses.');
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Erstat med tekst fra 2022' }).click();
  await expect(text.locator('mark')).toHaveText(['tre', '2022']);
  await expect(text).toBeFocused();
  await page.getByRole('alert').getByRole('button', { name: 'Fortryd' }).click();
  await expect(text).toContainText('423 deltagere');
  await expect(text.locator('mark')).toHaveCount(0);

  // A place on last year's page leads to the form where this year says the same.
  await page.getByRole('group', { name: 'Hvilket år den trykte side viser' }).getByText('2022').click();
  await goTo(page, 'Vidensnetværk');
  await printedPage(page).getByText('Samarbejdsforum', { exact: true }).last().click();
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Samarbejdsforum');
});

test('a second time leads to the year that is there', async ({ page }) => {
  await openSample(page);
  await goTo(page, 'Årsskifte');
  await page.getByRole('button', { name: 'Nyt år fra 2023 …' }).click();
  await page.getByRole('button', { name: 'Opret 2024' }).click();
  await expect(page.getByRole('banner')).toContainText('Afrapportering 2024');

  await page.getByRole('button', { name: 'Alle rapporter' }).click();
  const closed = page.getByRole('listitem').filter({ hasText: 'Nyt år fra 2023' });
  await expect(closed).toContainText('Indsendt');
  await closed.getByRole('button', { name: 'Nyt år fra 2023 …' }).click();
  const screen = page.getByRole('dialog', { name: 'Nyt år: 2024 ud fra 2023' });
  await expect(screen).toContainText('Der er allerede en afrapportering for 2024.');
  expect(await findings(page)).toEqual([]);
  await screen.getByRole('button', { name: 'Åbn 2024' }).click();
  await expect(page.getByRole('banner')).toContainText('Afrapportering 2024');
});

test('leaving the screen changes nothing', async ({ page }) => {
  await openSample(page);
  const screen = await openScreen(page);
  await screen.getByRole('button', { name: 'Udgår alle i Vidensnetværk' }).click();
  await page.keyboard.press('Escape');
  await expect(screen).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: 'Nyt år fra 2023' })).toContainText('Udkast');
  await expect(page.getByRole('list', { name: 'Dine rapporter' }).getByRole('listitem')).toHaveCount(3);
});
