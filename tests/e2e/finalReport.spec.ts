import { join } from 'node:path';
import mammoth from 'mammoth';
import { findings } from './findings.ts';
import { expect, test } from './fixtures.ts';
import { goTo, openSample, printedPage } from './goTo.ts';

test('a final report from nothing to the opened file', async ({ app, page }) => {
  test.slow();
  // The sample's yearly reports are what the project's activities are taken from.
  await openSample(page);
  await page.getByRole('button', { name: 'Alle rapporter' }).click();
  await page.getByRole('button', { name: 'Ny rapport' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Ny rapport' });
  await dialog.getByLabel(/^Slutrapport/).check();
  await dialog.getByLabel('År', { exact: true }).fill('2023');
  await dialog.getByLabel(/itel/).fill('Prøveprojektet');
  await dialog.getByRole('button', { name: 'Opret rapporten' }).click();
  const main = page.getByRole('main');
  const printed = printedPage(page);

  await main.getByLabel('Journalnummer').fill('rfdk-22-7');
  await expect(main.getByText('Skal det være RFDK-22-0007?')).toBeVisible();
  await main.getByLabel('Journalnummer').fill('RFDK-22-0007');
  await main.getByLabel('Projektperiode fra').fill('1.1.2022');
  await main.getByLabel('Projektperiode til').fill('31.12.2021');
  await page.keyboard.press('Tab');
  await expect(main.getByText('Projektperioden slutter, før den begynder')).toBeVisible();
  await main.getByLabel('Projektperiode til').fill('31.12.2023');
  await page.keyboard.press('Tab');
  await expect(main.getByText('Perioden er på 24 måneder')).toBeVisible();

  await main.getByLabel('Samlede projektudgifter').fill('1.000.000,00');
  await main.getByLabel('Beløb 1').fill('5,5,5');
  await page.keyboard.press('Tab');
  await expect(main.getByText('Teksten er ikke et beløb')).toBeVisible();
  await expect(main.getByLabel('Beløb 1')).toHaveValue('5,5,5');

  // What cannot be saved is neither lost with the page nor left out of an export without a word.
  await goTo(page, 'Eksport');
  await page.getByRole('button', { name: 'Eksportér til Word …' }).click();
  await expect(
    page.getByText('Der er ændringer, som ikke kunne gemmes. Ret dem, og prøv igen.'),
  ).toBeVisible();
  await expect(
    page
      .getByRole('navigation')
      .getByRole('button', { name: 'Forside og oplysninger Et felt på siden skal rettes' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Et felt skal rettes', exact: true }).click();
  await page.getByRole('button', { name: 'Gå til feltet' }).click();
  await expect(main.getByLabel('Beløb 1')).toHaveValue('5,5,5');
  await expect(main.getByText('Teksten er ikke et beløb')).toBeVisible();
  await expect(main.getByLabel('Samlede projektudgifter')).toHaveValue('1.000.000,00');
  await main.getByLabel('Beløb 1').fill('600.000,01');
  await main.getByLabel('Beløb 2').fill('400.000');
  await page.keyboard.press('Tab');
  await expect(
    main.getByText('Finansieringen er 0,01 kr. større end de samlede projektudgifter.'),
  ).toBeVisible();
  await main.getByLabel('Beløb 1').fill('600.000');
  await page.keyboard.press('Tab');
  await expect(main.getByText('Finansieringen svarer til de samlede projektudgifter på øren.')).toBeVisible();
  await main.getByRole('button', { name: 'Medfinansiering fra EU’s Regionalfond' }).click();
  await expect(main.getByLabel('Kilde 1')).toHaveValue('Medfinansiering fra EU’s Regionalfond');
  await expect(printed).toContainText('Medfinansieret af Den Europæiske Union');
  expect(await findings(page, 'main')).toEqual([]);

  await goTo(page, 'Aktiviteter i perioden');
  await page.getByRole('button', { name: 'Hent fra afrapporteringer …' }).click();
  const taking = page.getByRole('dialog', { name: 'Hent aktiviteter fra afrapporteringer' });
  await taking.getByLabel('Ergo-OP', { exact: true }).uncheck();
  expect(await findings(page)).toEqual([]);
  await taking.getByRole('button', { name: /^Hent \d+ aktiviteter$/ }).click();
  await expect(printed).toContainText('Deltagere på events i alt');
  await expect(printed).not.toContainText('Ergo-OP');
  expect(await findings(page, 'main')).toEqual([]);

  await goTo(page, 'Formål og partnere');
  await page.getByRole('button', { name: /^Tag \d+ partnere med/ }).click();
  await expect(main.getByLabel('Organisation 1', { exact: true })).not.toHaveValue('');
  expect(await findings(page, 'main')).toEqual([]);

  await goTo(page, 'Måltal');
  await page.getByRole('button', { name: 'Tilføj måltal' }).click();
  await main
    .getByRole('textbox', { name: 'Måltal', exact: true })
    .fill('Virksomheder, der svarede på rundspørgen');
  await main.getByLabel('Mål', { exact: true }).fill('120');
  await main.getByLabel('Opnået', { exact: true }).fill('50');
  await page.keyboard.press('Tab');
  await expect(main.getByText('Målet er ikke nået. Forklar hvorfor.')).toBeVisible();
  await expect(main.getByText('Målet er ikke nået. Skriv, hvad tallet bygger på.')).toBeVisible();
  expect(await findings(page, 'main')).toEqual([]);
  await main.getByLabel('Opnået', { exact: true }).fill('226');
  await page.keyboard.press('Tab');
  await expect(main.getByText('188 % af målet').first()).toBeVisible();

  const sentence = '226 virksomheder svarede på rundspørgen mod et mål på 120.';
  await goTo(page, 'Resultater og effekter');
  await page.getByRole('button', { name: `Tag med i teksten: ${sentence}` }).click();
  await expect(main.getByText('Står i teksten')).toBeVisible();
  expect(await findings(page, 'main')).toEqual([]);
  await goTo(page, 'Erfaringer og læring');
  await expect(main.getByRole('list', { name: 'Aflyste aktiviteter' })).toBeVisible();

  // The words of the emblem are those of the programme's years, and the project's own years decide unless told.
  await goTo(page, 'Skabelon');
  const publicity = main.getByRole('combobox', { name: 'EU’s emblem på forsiden' });
  const wording = async (choice: string, said: string) => {
    await publicity.click();
    await page.getByRole('option', { name: choice }).click();
    await expect(printed).toContainText(said);
  };
  await wording('Programperioden 2014-2020', 'Den Europæiske Fond for Regionaludvikling');
  await expect(printed).not.toContainText('Medfinansieret af Den Europæiske Union');
  await wording('Efter projektperioden', 'Medfinansieret af Den Europæiske Union');

  const file = join(app.folder, 'Slutrapport.docx');
  await app.answerDialogs({ save: file });
  await goTo(page, 'Eksport');
  await page.getByRole('button', { name: 'Eksportér til Word …' }).click();
  await expect(page.getByRole('alert').getByRole('button', { name: 'Vis i mappe' })).toBeVisible({
    timeout: 20_000,
  });
  const { value: text } = await mammoth.extractRawText({ path: file });
  for (const said of ['RFDK-22-0007', '01.01.2022-31.12.2023 (24 måneder)', '600.000,00', sentence]) {
    expect(text).toContain(said);
  }
  expect(text).toContain('Medfinansieret af Den Europæiske Union');
  expect(text).toContain('Aflyste aktiviteter');
  const { value: html } = await mammoth.convertToHtml({ path: file });
  expect(html.includes('alt="EU’s emblem'), 'the emblem says what it is').toBe(true);
});
