import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paragraph, run } from '#tests/fixtures/word/wordXml.ts';
import { buildDocx } from '#tests/fixtures/word/buildDocx.ts';
import { mark, poisonedRecords } from '#tests/fixtures/poisoned.ts';
import { expect, test } from './fixtures.ts';
import { openSample, printedPage } from './goTo.ts';

test('no text of a report runs, in a form, on the printed page, on the start page or in print', async ({
  app,
  page,
}) => {
  test.slow();
  await openSample(page);
  await page.evaluate(() => {
    const ran: string[] = [];
    Object.assign(window, { ran, alert: () => ran.push('alert') });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      ran.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  const records = await page.evaluate(async () => {
    const list = await window.hubrapport.call('report.list', {});
    if (!list.ok) throw new Error(list.error.message);
    const reportId = list.value.find(({ year, kind }) => kind === 'annual' && year === 2023)?.id ?? '';
    const read = await window.hubrapport.call('report.read', { reportId });
    if (!read.ok) throw new Error(read.error.message);
    return read.value;
  });
  const saved = await page.evaluate(async (bad) => {
    const bridge = window.hubrapport as {
      call(name: string, input: unknown): Promise<{ ok: boolean }>;
    };
    const answers = [];
    for (const { entity, record } of bad) answers.push((await bridge.call(`${entity}.save`, { record })).ok);
    return answers;
  }, poisonedRecords(records));
  expect(saved.filter(Boolean).length).toBeGreaterThan(saved.length * 0.8);

  const printed = printedPage(page);
  await expect(printed).toContainText('<script>document.title=');
  const pages = page.getByRole('navigation', { name: 'Rapportens sider' }).getByRole('button');
  for (const button of await pages.all()) {
    await button.click();
    const card = page.getByRole('main').getByRole('button', { expanded: false }).first();
    if (await card.isVisible()) await card.click();
  }

  // A Word file whose text is markup is read as text too.
  const docx = buildDocx({
    body:
      paragraph(run('Afrapportering 2021')) +
      paragraph(run(`<img src=x onerror="document.title='${mark}'">`)),
  });
  await page.evaluate(async (base64) => {
    const read = await window.hubrapport.call('import.read', { fileName: '<b>x</b>.docx', base64 });
    if (!read.ok || !read.value.ok) throw new Error('not read');
    await window.hubrapport.call('import.accept', { importId: read.value.importId, into: null });
  }, Buffer.from(docx).toString('base64'));

  const file = join(app.folder, 'Rapport.pdf');
  await app.answerDialogs({ save: file });
  await page.getByRole('button', { name: /PDF/ }).last().click();
  await expect(page.getByRole('button', { name: 'Vis i mappe' }).first()).toBeVisible({ timeout: 30_000 });
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');

  await app.chooseMenu('home');
  await expect(page.getByText('2023').first()).toBeVisible();
  // A script that ran would have said so here.
  await expect(page).toHaveTitle('Hubrapport');
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toEqual([]);
});
