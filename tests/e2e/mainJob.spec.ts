import { join } from 'node:path';
import mammoth from 'mammoth';
import { expect, test } from './fixtures.ts';
import { goTo, openRecord, openSample, printedPage } from './goTo.ts';

test('a testimonial, a key figure and an activity are changed, seen in print, and exported', async ({
  app,
  page,
}) => {
  await openSample(page);
  const printed = printedPage(page);

  await goTo(page, 'Udtalelser');
  const testimonial = await openRecord(page, 'Eksempel Eksempelsen');
  await testimonial.getByLabel('Stilling').fill('Chefkonsulent for prøver');
  await expect(printed).toContainText('Chefkonsulent for prøver');

  // Consent is given to words: what it was given to is kept, and other words are not printed before they are approved too.
  const other = await openRecord(page, 'Prøve Prøvesen');
  const words = other.getByRole('textbox', { name: 'Udtalelse', exact: true });
  const approved = other.getByLabel('Den ordlyd, personen har godkendt');
  await expect(approved).toHaveValue('');
  const before = await words.inputValue();
  await words.fill('Helt andre ord end de godkendte.');
  await expect(approved).toHaveValue(before);
  await expect(other.getByText('Udtalelsen kommer ikke med i rapporten')).toBeVisible();
  await expect(printed).not.toContainText('Helt andre ord');
  await other.getByRole('button', { name: 'Personen har godkendt den nye ordlyd' }).click();
  await expect(approved).toHaveValue('Helt andre ord end de godkendte.');
  await expect(printed).toContainText('Helt andre ord end de godkendte.');

  await goTo(page, 'Overblik og nøgletal');
  const kpi = await openRecord(page, 'Netværksdeltagere');
  await kpi.getByRole('group', { name: 'Tal for 2022' }).getByLabel('Tal', { exact: true }).fill('knap 81');
  // A figure is read when its field is left: half a number is no number.
  await page.keyboard.press('Tab');
  const row = printed.getByRole('row', { name: /Netværksdeltagere/ });
  await expect(row).toContainText('knap 81');
  // Counted from the networks, and the records behind it named.
  await expect(kpi.getByRole('list', { name: 'Talt op ud fra' }).getByRole('listitem')).toHaveCount(3);

  await goTo(page, 'Events');
  const event = await openRecord(page, 'Når Innovation Lykkes');
  await event.getByLabel('Antal deltagere').fill('mere end 360');
  await page.keyboard.press('Tab');
  await expect(printed).toContainText('mere end 360');

  const file = join(app.folder, 'Afrapportering 2023.docx');
  await app.answerDialogs({ save: file });
  await goTo(page, 'Eksport');
  await page.getByRole('button', { name: 'Eksportér til Word …' }).click();
  await expect(page.getByRole('button', { name: 'Vis i mappe' }).first()).toBeVisible({ timeout: 20_000 });

  const { value: text } = await mammoth.extractRawText({ path: file });
  expect(text).toContain('Chefkonsulent for prøver');
  expect(text).toContain('knap 81');
  expect(text).toContain('mere end 360');
});

test('a change is undone and done again, by button and by key', async ({ page }) => {
  await openSample(page);
  const title = page.getByRole('main').getByLabel('Titel', { exact: true });
  const before = await title.inputValue();
  await title.fill('En helt anden titel');
  await expect(printedPage(page)).toContainText('En helt anden titel');
  await page.getByRole('button', { name: 'Fortryd' }).first().click();
  await expect(title).toHaveValue(before);
  await expect(printedPage(page)).not.toContainText('En helt anden titel');

  await page.getByRole('navigation').getByRole('button', { name: 'Forside' }).focus();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(title).toHaveValue('En helt anden titel');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(title).toHaveValue(before);
});

test('a deleted record comes back by the offer to undo', async ({ page }) => {
  await openSample(page);
  await goTo(page, 'Overblik');
  const list = page.getByRole('list', { name: 'Overblikspunkter' });
  const count = await list.getByRole('listitem').count();
  await page.getByRole('button', { name: 'Flere valg for Midler til innovation.' }).click();
  await page.getByRole('menuitem', { name: 'Slet' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(count - 1);
  await expect(printedPage(page)).not.toContainText('Midler til innovation.');
  await page.getByRole('alert').getByRole('button', { name: 'Fortryd' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(count);
});

test('a click on the printed page leads to the field', async ({ page }) => {
  await openSample(page);
  await printedPage(page).getByText('Midler til innovation.').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Overblik og nøgletal' })).toBeVisible();
  const focused = page.locator(':focus');
  await expect(focused).toHaveAccessibleName('Tekst');
  await expect(focused).toHaveValue(/nordjyske parter/);
});
