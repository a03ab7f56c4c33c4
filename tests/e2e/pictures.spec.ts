import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { ReportRecords } from '#shared/domain/records.ts';
import { exifSegment, withSegment } from '#tests/db/pictures.ts';
import { expect, test } from './fixtures.ts';
import { goTo, openRecord, openSample, printedPage } from './goTo.ts';

/** A photo of the browser's own coding: the left half red, the right half blue. */
async function draw(page: Page, type: 'image/jpeg' | 'image/webp', size: [number, number]): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ([kind, width, height]) => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = '#ff0000';
      context.fillRect(0, 0, width / 2, height);
      context.fillStyle = '#0000ff';
      context.fillRect(width / 2, 0, width / 2, height);
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: kind })).arrayBuffer());
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    },
    [type, ...size] as const,
  );
  return Buffer.from(base64, 'base64');
}

/** The colour (R, G, B) in the middle of the top edge of the picture shown under a name. */
async function topColour(page: Page, src: string): Promise<number[]> {
  return page.evaluate(async (address) => {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.naturalWidth, picture.naturalHeight);
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    return [...(context?.getImageData(picture.naturalWidth / 2, 2, 1, 1).data ?? [])].slice(0, 3);
  }, src);
}

async function addedTo(page: Page): Promise<ReportRecords['images']> {
  return page.evaluate(async () => {
    const list = await window.hubrapport.call('report.list', {});
    if (!list.ok) throw new Error(list.error.message);
    const reportId = list.value.find(({ year, kind }) => kind === 'annual' && year === 2023)?.id ?? '';
    const read = await window.hubrapport.call('report.read', { reportId });
    if (!read.ok) throw new Error(read.error.message);
    return read.value.images;
  });
}

test('pictures of every kind are made fit, and say nothing of where they were taken', async ({
  app,
  page,
}) => {
  test.slow();
  await openSample(page);
  await goTo(page, 'Events');
  const input = page.getByLabel('Tilføj billede').and(page.locator('input'));
  const photo = withSegment(await draw(page, 'image/jpeg', [4000, 3000]), exifSegment(6));
  expect(photo.includes('GPS57.05N')).toBe(true);
  const script = '<script>window.top.ran = true; parent.ran = true; document.title = "ran";</script>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" onload="window.ran = true">${script}<rect width="120" height="90" fill="#0a0"/></svg>`;
  await input.setInputFiles([
    { name: 'drejet.jpg', mimeType: 'image/jpeg', buffer: photo },
    { name: 'stand.webp', mimeType: 'image/webp', buffer: await draw(page, 'image/webp', [300, 200]) },
    { name: 'tegning.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) },
  ]);
  const main = page.getByRole('main');
  await expect(main.locator('img')).toHaveCount(3, {
    timeout: 30_000,
  });

  const images = await addedTo(page);
  const named = (name: string) => images.find(({ fileName }) => fileName === name);
  // Turned upright: 4:3 lying became 3:4 standing, 13 cm at 300 dots to the inch.
  expect(named('drejet.jpg')).toMatchObject({ mime: 'image/jpeg', width: 1152, height: 1535 });
  const [red = 0, , blue = 0] = await topColour(page, `image/${named('drejet.jpg')?.hash}`);
  expect(red).toBeGreaterThan(200);
  expect(blue).toBeLessThan(60);
  expect(named('stand.webp')).toMatchObject({ mime: 'image/png', width: 300, height: 200 });
  expect(named('tegning.svg')).toMatchObject({ mime: 'image/png', width: 1913, height: 957 });
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);

  await input.setInputFiles({
    name: 'IMG_0042.HEIC',
    mimeType: '',
    buffer: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\0', 'latin1'),
  });
  await expect(page.getByRole('alert')).toHaveText(
    '”IMG_0042.HEIC” er et HEIC-billede, som Word ikke kan vise. Gem det som JPEG, og tilføj det igen.',
  );
  await input.setInputFiles({ name: 'halv.jpg', mimeType: 'image/jpeg', buffer: photo.subarray(0, 400) });
  await expect(page.getByRole('alert')).toContainText('”halv.jpg”');

  const file = join(app.folder, 'billeder.docx');
  await app.answerDialogs({ save: file });
  await goTo(page, 'Eksport');
  await page.getByRole('button', { name: 'Eksportér til Word …' }).click();
  await expect(page.getByRole('button', { name: 'Vis i mappe' }).first()).toBeVisible({ timeout: 30_000 });
  const parts = Object.entries(unzipSync(await readFile(file))).filter(([name]) => name.includes('media/'));
  expect(parts.length).toBeGreaterThan(3);
  for (const [name, bytes] of parts) {
    expect(Buffer.from(bytes).includes('Exif'), name).toBe(false);
    expect(Buffer.from(bytes).includes('GPS'), name).toBe(false);
  }
});

test('figures stand as charts when they are asked for, and a name is never markup', async ({ page }) => {
  await openSample(page);
  const printed = printedPage(page);
  await goTo(page, 'Overblik og nøgletal');
  await expect(printed.getByRole('img', { name: /^Søjlediagrammer/ })).toHaveCount(0);
  await page.getByRole('switch', { name: 'Vis som diagram' }).check();
  const chart = printed.getByRole('img', { name: /^Søjlediagrammer over nøgletal for 2022 og 2023/ });
  await expect(chart).toBeVisible();
  await expect(printed.getByText(/^Figur \d+ Nøgletal 2022–2023/)).toBeVisible();

  const kpi = await openRecord(page, 'Netværksdeltagere');
  const name = '<img src=x onerror="window.ran=1"><b>&';
  await kpi.getByLabel('Navn', { exact: true }).fill(name);
  await expect(chart.locator('text', { hasText: '<img' })).toHaveCount(1);
  await expect(chart.locator('img, b')).toHaveCount(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);

  await goTo(page, 'Funding');
  await page.getByRole('switch', { name: 'Vis som diagram' }).check();
  await expect(printed.getByRole('img', { name: /^Søjlediagram over støtten/ })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(
    violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id),
  ).toEqual([]);
});
