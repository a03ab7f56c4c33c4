import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { expect, test } from './fixtures.ts';
import { goTo, openSample } from './goTo.ts';
import { packed, readPdf } from './readPdf.ts';

test('a report goes out as a tagged PDF that says what the Word file says', async ({ app, page }) => {
  test.setTimeout(120_000);
  await openSample(page);
  await goTo(page, 'Eksport');
  const word = join(app.folder, 'Afrapportering 2023.docx');
  await app.answerDialogs({ save: word });
  await page.getByRole('button', { name: 'Eksportér til Word …' }).click();
  await expect(page.getByText('Rapporten er gemt som Word-fil')).toBeVisible({ timeout: 30_000 });
  // Without the ending, which the shell adds.
  await app.answerDialogs({ save: join(app.folder, 'Afrapportering 2023') });
  await page.getByRole('button', { name: 'Eksportér til PDF …' }).click();
  await expect(page.getByText('Rapporten er gemt som PDF')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(`Afrapportering 2023.pdf ligger i ${app.folder}`)).toBeVisible();

  const pdf = await readPdf(join(app.folder, 'Afrapportering 2023.pdf'));
  expect(pdf.title).toBe('Afrapportering af aktiviteter i 2023 og forslag til handlingsplan for 2024');
  expect(pdf.language).toBe('da-DK');
  expect(pdf.tagged).toBe(true);

  // Every paragraph of the Word file, in order; its contents are worked out for each file on its own.
  const { value } = await mammoth.extractRawText({ path: word });
  const paragraphs = value.split('\n').filter((line) => line.trim() !== '' && !/\t\d{1,3}$/.test(line));
  expect(paragraphs.length).toBeGreaterThan(150);
  const text = pdf.text.join('');
  let from = 0;
  for (const paragraph of paragraphs) {
    // mammoth drops the number of a figure, which is a field.
    const found = text.indexOf(packed(paragraph.replace(/^Figur\s+/, '')), from);
    expect(found, `”${paragraph}” after what stands before it`).toBeGreaterThanOrEqual(0);
    from = found;
  }

  // The tags: nine chapters, headings under them, tables with headers, every picture described.
  expect(pdf.tags.get('H1')).toBe(9);
  expect(pdf.tags.get('H2')).toBeGreaterThan(10);
  for (const tag of ['P', 'L', 'LI', 'Table', 'TH', 'TD', 'BlockQuote', 'Link']) {
    expect(pdf.tags.get(tag), tag).toBeGreaterThan(0);
  }
  expect(pdf.pictures.length).toBeGreaterThan(5);
  expect(pdf.pictures.filter((alt) => alt.trim() === '')).toEqual([]);
  expect(pdf.links).toContain('https://danishlifesciencecluster.dk/');

  // Header and footer stand beside the text, on every page but the cover.
  expect(pdf.margins[0]).toBe('');
  pdf.margins.slice(1).forEach((margin, index) => {
    expect(margin).toContain('Udkast');
    expect(margin).toContain(`Side ${index + 2} af ${pdf.pages}`);
  });

  // The bookmarks are the headings, and the contents name the pages they lead to.
  const inContents = pdf.bookmarks.filter(({ level }) => level <= 2);
  expect(inContents.map(({ title }) => title)).toContain(
    '4.2 Robotassisteret ultralyd (RAU) (2022 fortsat 2023)',
  );
  const contents = pdf.text[1] ?? '';
  expect(contents).toBe(packed(`Indhold${inContents.map(({ title, page }) => `${title}${page}`).join('')}`));

  // Word counts its own pages; both are set the same, so they may differ by one here and there.
  const wordPages = value.split('\n').flatMap((line) => /\t(\d{1,3})$/.exec(line)?.[1] ?? []);
  expect(wordPages).toHaveLength(inContents.length);
  wordPages.forEach((number, index) => {
    expect(
      Math.abs(Number(number) - (inContents[index]?.page ?? 0)),
      `contents, line ${index + 1}`,
    ).toBeLessThan(2);
  });
});

test('a file that was moved since is said so at its row', async ({ app, page }) => {
  await openSample(page);
  await goTo(page, 'Eksport');
  const folder = join(app.folder, 'ud');
  const file = join(folder, 'Rapport.docx');
  await mkdir(folder);
  await app.answerDialogs({ save: file });
  await page.getByRole('button', { name: 'Eksportér til Word …' }).click();
  const history = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Rapport.docx' });
  await expect(history).toContainText('Tilgængelighed: ingen fejl fundet', { timeout: 30_000 });
  await rm(file);
  await history.getByRole('button', { name: 'Vis i mappe' }).click();
  await expect(history.getByRole('alert')).toContainText('”Rapport.docx” ligger ikke længere i');
  await rm(folder, { recursive: true });
  await history.getByRole('button', { name: 'Åbn i Word' }).click();
  await expect(history.getByRole('alert')).toContainText('er der ikke længere');
});

test('the page says what has changed since the last export, and leads there', async ({ app, page }) => {
  await openSample(page);
  await goTo(page, 'Eksport');
  await app.answerDialogs({ save: join(app.folder, 'et.docx') });
  await page.getByRole('button', { name: 'Eksportér til Word …' }).click();
  await expect(page.getByText('Intet er ændret.')).toBeVisible({ timeout: 30_000 });
  await goTo(page, 'Overblik og nøgletal');
  await page.getByRole('textbox', { name: 'Slogan', exact: true }).fill('Noget helt andet');
  await goTo(page, 'Eksport');
  const change = page.getByRole('button', { name: /Ændret Noget helt andet/ });
  await expect(change).toContainText('Oplysninger om rapporten · slogan');
  await app.answerDialogs({ save: join(app.folder, 'to.docx') });
  await page.getByRole('button', { name: 'Eksportér til Word …' }).click();
  await expect(page.getByText('Intet er ændret.')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Ændret siden den forrige' }).click();
  await change.click();
  await expect(page.getByRole('textbox', { name: 'Slogan', exact: true })).toBeFocused();
});

test('a target that cannot be written is said so, and what was there is as it was', async ({ app, page }) => {
  await openSample(page);
  await goTo(page, 'Eksport');
  const file = join(app.folder, 'findes ikke', 'rapport.pdf');
  for (const [button, name] of [
    ['Eksportér til PDF …', 'rapport.pdf'],
    ['Eksportér til Word …', 'rapport.docx'],
  ] as const) {
    await app.answerDialogs({ save: join(app.folder, 'findes ikke', name) });
    await page.getByRole('button', { name: button }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'Rapporten blev ikke gemt' });
    await expect(alert).toContainText(`”${name}” kunne ikke gemmes: mappen`, { timeout: 60_000 });
  }
  await expect(readFile(file)).rejects.toThrow('ENOENT');
  await expect(page.getByText('Tidligere eksporter')).toBeHidden();
});
