import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { goTo, openSample, printedPage } from './goTo.ts';

/** Something on the printed page that leads somewhere. */
type Place = { name: string; at: Locator };

/** One block of every kind and field, told apart by their keys: "paragraph.activity.<id>.purpose#0"; each table. */
async function placesOf(page: Page): Promise<Place[]> {
  const printed = printedPage(page);
  const keys = await printed
    .locator('.placed.opens')
    .evaluateAll((blocks) => blocks.map((block) => block.getAttribute('data-key') ?? ''));
  const places = new Map<string, Place>();
  for (const key of keys) {
    const [type = '', entity, , field] = (key.split('#')[0] ?? '').split('.');
    const name = entity === undefined ? key : [type, entity, field].join(' ');
    const block = printed.locator(`[data-key="${key}"]`).first();
    const at = type === 'table' ? block.locator('tr.opens').last() : block;
    if (!places.has(name)) places.set(name, { name, at });
  }
  return [...places.values()];
}

for (const [title, report] of [
  ['a yearly report', null],
  ['a final report', /Slutrapport/],
] as const) {
  test(`a click on a block of any kind leads to its field: ${title}`, async ({ page }) => {
    test.setTimeout(240_000);
    await openSample(page);
    if (report) {
      await page.getByRole('button', { name: 'Alle rapporter' }).click();
      await page.getByRole('main').getByRole('button', { name: report }).first().click();
    }
    await printedPage(page).locator('.placed.opens').first().waitFor();
    const places = await placesOf(page);
    for (const { name, at } of places) {
      await test.step(name, async () => {
        await goTo(page, 'Eksport');
        await at.click({ position: { x: 6, y: 6 } });
        await expect(page.getByRole('heading', { level: 1, name: 'Eksport' }), name).toBeHidden();
        await expect(page.locator('main [data-record-form] :focus'), name).toHaveCount(1);
      });
    }
    const kinds = new Set(places.map(({ name }) => /^[a-zA-Z]+/.exec(name)?.[0]));
    expect([...kinds]).toEqual(
      expect.arrayContaining(
        report
          ? ['cover', 'heading', 'paragraph', 'table']
          : [
              'cover',
              'heading',
              'paragraph',
              'list',
              'table',
              'banner',
              'quote',
              'figures',
              'image',
              'logoWall',
            ],
      ),
    );
    // Nothing but the contents and the words the layout sets itself leads nowhere.
    const deaf = await printedPage(page)
      .locator('.placed:not(.opens)')
      .evaluateAll((blocks) => blocks.map((block) => block.getAttribute('data-key') ?? ''));
    expect(deaf.filter((key) => !key.startsWith('contents'))).toEqual([]);
  });
}

test('a line of the contents leads to its chapter', async ({ page }) => {
  await openSample(page);
  await printedPage(page).locator('.contents li').filter({ hasText: 'Events' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Events' })).toBeVisible();
});
