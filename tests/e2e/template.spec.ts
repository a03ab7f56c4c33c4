import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { lintWord } from '#shared/word/lint/lintWord.ts';
import { makeWordTemplate } from '#tests/fixtures/word/wordTemplate.ts';
import { expect, test } from './fixtures.ts';
import { goTo, openSample, printedPage } from './goTo.ts';
import { packed, readPdf } from './readPdf.ts';

const saved = (page: Page) => expect(page.getByText('Gemt', { exact: true })).toBeVisible();

async function openTemplate(page: Page): Promise<void> {
  await openSample(page);
  await goTo(page, 'Skabelon');
  await page.getByRole('heading', { level: 1, name: 'Skabelon' }).waitFor();
}

/** The colour a block of the printed page is drawn in. */
function drawn(page: Page, selector: string, property: 'color' | 'backgroundColor'): Promise<string> {
  return printedPage(page)
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element)[name], property);
}

test('colours, cover and text are drawn at once, kept, taken back and reset', async ({ app }) => {
  test.slow();
  let { page } = app;
  await openTemplate(page);
  const accent = page.getByRole('textbox', { name: 'Accentfarve', exact: true });
  await accent.fill('FF9900');
  await expect(page.getByText(/kontrasten til hvid er 2,1:1/)).toBeVisible();
  await page.getByRole('button', { name: /^Brug #/ }).click();
  await expect(accent).not.toHaveValue('FF9900');
  await expect(page.getByText(/kontrasten til hvid/)).toHaveCount(0);

  await page.getByRole('button', { name: /Bordeaux/ }).click();
  await expect(page.getByRole('button', { name: /Bordeaux/ })).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => drawn(page, '.cover-band', 'backgroundColor')).toBe('rgb(90, 30, 60)');

  // The arrow keys go from one cover to the next.
  await page.getByRole('radio', { name: /Farvet felt/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /Enkel/ })).toBeChecked();
  await expect.poll(() => drawn(page, '.cover-title', 'color')).toBe('rgb(90, 30, 60)');

  const footer = page.getByRole('textbox', { name: 'Sidefod', exact: true });
  await footer.fill('Hub: ');
  await page.getByRole('button', { name: 'Indsæt {år} i sidefod' }).click();
  await expect(footer).toHaveValue('Hub: {år}');
  await expect(printedPage(page).getByText('Hub: 2023').first()).toBeVisible();
  await footer.fill('{dato}');
  await footer.blur();
  await expect(page.getByText('{dato} kendes ikke.', { exact: false })).toBeVisible();
  await footer.fill('Hub: {år}');
  await saved(page);

  page = await app.restart();
  await page
    .getByRole('button', { name: /Afrapportering af aktiviteter i 2023/ })
    .first()
    .click();
  await goTo(page, 'Skabelon');
  await expect(page.getByRole('textbox', { name: 'Hovedfarve', exact: true })).toHaveValue('5A1E3C');
  await page.getByRole('button', { name: 'Nulstil til klyngens skabelon' }).click();
  await expect(page.getByRole('textbox', { name: 'Hovedfarve', exact: true })).toHaveValue('0B3954');
  await expect.poll(() => drawn(page, '.cover-band', 'backgroundColor')).toBe('rgb(11, 57, 84)');
  await page.getByRole('button', { name: 'Fortryd', exact: true }).last().click();
  await expect(page.getByRole('textbox', { name: 'Hovedfarve', exact: true })).toHaveValue('5A1E3C');
});

test('sections are switched off and moved with the keys alone, and lose their numbers', async ({ page }) => {
  await openTemplate(page);
  const list = page.getByRole('list', { name: 'Afsnit i rækkefølge' });
  const order = () =>
    list.locator('[data-section]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-section')));
  const level1 = printedPage(page).locator('.heading.level1');
  await expect(level1.first()).toHaveText(/^1/);

  await page.getByRole('switch', { name: 'Vis ”Fundingaktiviteter”' }).focus();
  await page.keyboard.press('Space');
  await expect(level1.filter({ hasText: 'Fundingaktiviteter' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Flyt ”Forslag til handlingsplan” op' }).focus();
  await page.keyboard.press('Enter');
  expect((await order()).at(-2)).toBe('plan');
  // Dragged by the keys on the handle.
  const handle = page.getByRole('button', { name: 'Flyt ”Introduktion til afrapportering”', exact: true });
  await handle.focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(/er nu på plads 1 af 9/)).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(/er nu på plads 2 af 9/)).toBeAttached();
  await page.keyboard.press('Space');
  await expect.poll(async () => (await order()).slice(0, 2)).toEqual(['overview', 'introduction']);
  await expect(level1.first()).toContainText('Overblik');
  // At the top the arrow can go no further, and the other one takes the focus.
  await page.getByRole('button', { name: 'Flyt ”Introduktion til afrapportering” op' }).click();
  await expect(
    page.getByRole('button', { name: 'Flyt ”Introduktion til afrapportering” ned' }),
  ).toBeFocused();

  await page.getByRole('switch', { name: 'Nummerér overskrifterne' }).click();
  await expect(printedPage(page).locator('.heading .number')).toHaveCount(0);
  await saved(page);
});

test('a Word template is checked, used in the export, and taken away again', async ({ app, page }) => {
  test.slow();
  const file = join(app.folder, 'hus.dotx');
  const bad = join(app.folder, 'ikke-word.dotx');
  await writeFile(file, makeWordTemplate());
  await writeFile(bad, 'Hej');
  await openTemplate(page);
  const input = page.getByLabel('Vælg Word-skabelon').and(page.locator('input'));
  await input.setInputFiles(bad);
  await expect(page.getByRole('alert').filter({ hasText: 'ikke-word.dotx' })).toContainText(
    'ikke et Word-dokument',
  );

  await input.setInputFiles(file);
  await expect(page.getByRole('heading', { name: 'Mangler i skabelonen' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^Citat$/ })).toBeVisible();
  await expect(page.getByText('Sidehovedet tages fra skabelonen')).toBeVisible();
  await expect(page.getByText('bestemmer typografier, sidehoved og sidefod', { exact: false })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  await saved(page);

  const target = join(app.folder, 'rapport.docx');
  await goTo(page, 'Eksport');
  await app.answerDialogs({ save: target });
  await page.getByRole('button', { name: 'Eksportér til Word …' }).click();
  await expect(page.getByRole('alert').getByRole('button', { name: 'Vis i mappe' })).toBeVisible({
    timeout: 30_000,
  });
  const bytes = new Uint8Array(await readFile(target));
  expect(lintWord(bytes)).toEqual([]);
  expect(strFromU8(unzipSync(bytes)['word/skabelon-header-default.xml'] ?? new Uint8Array())).toContain(
    'Klyngens brevhoved',
  );

  // The PDF has the template's header too, on every page but the cover, outside the text that is read aloud.
  await app.answerDialogs({ save: join(app.folder, 'rapport.pdf') });
  await page.getByRole('button', { name: 'Eksportér til PDF …' }).click();
  await expect(page.getByText('Rapporten er gemt som PDF')).toBeVisible({ timeout: 60_000 });
  const pdf = await readPdf(join(app.folder, 'rapport.pdf'));
  expect(pdf.margins[0]).not.toContain('Klyngens brevhoved');
  pdf.margins.slice(1).forEach((margin, index) => {
    expect(margin, `page ${index + 2}`).toContain('Klyngens brevhoved');
    expect(margin, `page ${index + 2}`).toContain('Udkast');
  });
  expect(pdf.text.join('')).not.toContain(packed('Klyngens brevhoved'));

  await goTo(page, 'Skabelon');
  await page.getByRole('button', { name: 'Fjern', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Mangler i skabelonen' })).toHaveCount(0);
  await saved(page);
});
