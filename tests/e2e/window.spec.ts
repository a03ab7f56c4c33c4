import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CommandInput, CommandName, CommandOutput } from '#shared/contract/commands.ts';
import type { EventName, EventPayload } from '#shared/contract/events.ts';
import type { Answer } from '#shared/contract/answer.ts';
import { expect, test } from './fixtures.ts';
import { startApp } from './startApp.ts';

function answerOf<C extends CommandName>(
  page: Page,
  name: C,
  input: CommandInput<C>,
): Promise<Answer<CommandOutput<C>>> {
  return page.evaluate(([name, input]) => window.hubrapport.call(name as C, input as CommandInput<C>), [
    name,
    input,
  ] as const);
}

async function call<C extends CommandName>(
  page: Page,
  name: C,
  input: CommandInput<C>,
): Promise<CommandOutput<C>> {
  const answer = await answerOf(page, name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
  return answer.value;
}

/** Listens from now on; what it returns waits for the first event of that name. */
async function hear<E extends EventName>(page: Page, name: E): Promise<() => Promise<EventPayload<E>>> {
  const heard = await page.evaluateHandle((name) => {
    const event = new Promise<unknown>((resolve) => {
      window.hubrapport.onEvent(name, resolve);
    });
    return { event };
  }, name);
  return () => heard.evaluate(({ event }) => event) as Promise<EventPayload<E>>;
}

test('a report is saved where the dialog says, and found again', async ({ app, page }) => {
  const { reportId } = await call(page, 'sample.open', {});
  await app.answerDialogs({ save: null });
  expect(await call(page, 'export.word', { reportId })).toBeNull();
  expect(await call(page, 'export.list', { reportId })).toEqual([]);

  // The consultant need not write the ending.
  const file = join(app.folder, 'Årets rapport');
  await app.answerDialogs({ save: file });
  const entry = await call(page, 'export.word', { reportId });
  expect(entry?.file).toBe(`${file}.docx`);
  expect((await readFile(`${file}.docx`)).subarray(0, 2).toString()).toBe('PK');
  expect(await call(page, 'export.list', { reportId })).toEqual([entry]);

  await rm(`${file}.docx`);
  const exportId = entry?.id ?? '';
  for (const name of ['export.open', 'export.showInFolder'] as const) {
    expect(await answerOf(page, name, { exportId })).toMatchObject({ error: { code: 'not-found' } });
  }
});

test('the store’s pictures are served by their hash', async ({ page }) => {
  const { reportId } = await call(page, 'sample.open', {});
  const { images } = await call(page, 'report.read', { reportId });
  const [image] = images;
  if (!image) throw new Error('The sample has no picture');
  const size = await page.evaluate(async (hash) => {
    const picture = new Image();
    picture.src = `image/${hash}`;
    await picture.decode();
    return { width: picture.naturalWidth, height: picture.naturalHeight };
  }, image.hash);
  expect(size).toEqual({ width: image.width, height: image.height });
});

test('what is changed is told to the window, and is there after a restart', async ({ app, page }) => {
  const changed = await hear(page, 'changed');
  const { reportId } = await call(page, 'report.create', { kind: 'annual', year: 2031 });
  expect(await changed()).toMatchObject({ reportId: expect.anything() });
  const again = await app.restart();
  const reports = await call(again, 'report.list', {});
  expect(reports.map(({ id, year }) => ({ id, year }))).toEqual([{ id: reportId, year: 2031 }]);
});

test('the menu’s items reach the page', async ({ app, page }) => {
  const chosen = await hear(page, 'menu');
  await app.chooseMenu('togglePreview');
  expect(await chosen()).toEqual({ action: 'togglePreview' });
});

test('a window the consultant closes lets the page save first, and ends the app', async ({ app, page }) => {
  const closing = (await hear(page, 'closing'))();
  // Chromium asks only on a page somebody has worked in.
  await page.mouse.click(5, 5);
  await page.close({ runBeforeUnload: true });
  expect(await closing).toEqual({});
  expect(await app.quit()).toBe(0);
});

test('a second start on the same data gives way to the first', async ({ app, page }) => {
  await expect(startApp({ store: app.store, dataFolder: join(app.folder, 'data') })).rejects.toThrow();
  expect(await call(page, 'store.status', {})).toMatchObject({ state: 'open' });
});
