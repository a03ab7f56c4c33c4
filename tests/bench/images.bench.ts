import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { startApp } from '#tests/e2e/startApp.ts';
import { exifSegment, withSegment } from '#tests/db/pictures.ts';
import type { Measured } from './measure.ts';

const PHOTOS = 20;

/** A photo of 12 megapixels as cameras code them: soft shapes, light and grain, some 4 MB; `seed` makes each another. */
async function takePhoto(page: Page, seed: number): Promise<Buffer> {
  const base64 = await page.evaluate(async (number) => {
    const canvas = new OffscreenCanvas(4000, 3000);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    const light = context.createLinearGradient(0, 0, 0, 3000);
    light.addColorStop(0, `hsl(${number * 17} 60% 75%)`);
    light.addColorStop(1, `hsl(${number * 29} 40% 30%)`);
    context.fillStyle = light;
    context.fillRect(0, 0, 4000, 3000);
    let state = number + 1;
    const random = () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state / 2_147_483_648;
    };
    for (let shape = 0; shape < 900; shape += 1) {
      const [x, y, size] = [random() * 4000, random() * 3000, 20 + random() * 260];
      const soft = context.createRadialGradient(x, y, size * 0.2, x, y, size);
      soft.addColorStop(0, `hsl(${random() * 360} 50% ${20 + random() * 60}% / 0.8)`);
      soft.addColorStop(1, 'transparent');
      context.fillStyle = soft;
      context.fillRect(x - size, y - size, size * 2, size * 2);
    }
    const grain = context.getImageData(0, 0, 4000, 3000);
    for (let at = 0; at < grain.data.length; at += 4) {
      const more = (random() - 0.5) * 18;
      for (let part = 0; part < 3; part += 1) grain.data[at + part] = (grain.data[at + part] ?? 0) + more;
    }
    context.putImageData(grain, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192) {
      text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    }
    return btoa(text);
  }, seed);
  return withSegment(Buffer.from(base64, 'base64'), exifSegment(1));
}

/** Twenty photos of 12 megapixels, added in the window and exported with the sample year. */
export async function benchImages(): Promise<Measured[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hubrapport-bench-'));
  const app = await startApp({
    store: path.join(folder, 'bench.hubrapport'),
    dataFolder: path.join(folder, 'data'),
  });
  try {
    const { page } = app;
    await page.getByRole('button', { name: 'Åbn eksempel' }).click();
    const pages = page.getByRole('navigation', { name: 'Rapportens sider' });
    await pages.getByRole('button', { name: 'Events' }).click();
    const photos: { name: string; mimeType: string; buffer: Buffer }[] = [];
    for (let seed = 0; seed < PHOTOS; seed += 1) {
      const buffer = await takePhoto(page, seed);
      photos.push({ name: `foto-${seed}.jpg`, mimeType: 'image/jpeg', buffer });
    }
    const different = new Set(photos.map(({ buffer }) => createHash('sha256').update(buffer).digest('hex')));
    if (different.size < PHOTOS) throw new Error('The photos are not all different');
    const input = page.getByLabel('Tilføj billede').and(page.locator('input'));
    const shown = page.getByRole('main').locator('img');
    const before = await shown.count();
    const adding = performance.now();
    // In parts: a message to the browser holds only so much.
    for (let from = 0; from < PHOTOS; from += 5) {
      await input.setInputFiles(photos.slice(from, from + 5));
      await shown.nth(before + from + 4).waitFor({ timeout: 120_000 });
    }
    const added = performance.now() - adding;

    const file = path.join(folder, 'billeder.docx');
    await app.answerDialogs({ save: file });
    await pages.getByRole('button', { name: 'Eksport' }).click();
    const exporting = performance.now();
    await page.getByRole('button', { name: 'Eksportér til Word …' }).click();
    await page.getByRole('button', { name: 'Vis i mappe' }).first().waitFor({ timeout: 60_000 });
    const exported = performance.now() - exporting;
    const megabytes = photos.reduce((sum, { buffer }) => sum + buffer.length, 0) / 1e6;
    return [
      {
        name: 'Add a photo of 12 megapixels (window, each of 20)',
        value: added / PHOTOS,
        unit: 'ms',
        limit: null,
        against: `${Math.round(megabytes)} MB of photos`,
      },
      {
        name: 'Word file of a year with 20 such photos',
        value: statSync(file).size / 1e6,
        unit: 'MB',
        limit: 10,
      },
      { name: 'Export it (window)', value: exported, unit: 'ms', limit: 5_000 },
    ];
  } finally {
    await app.quit();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
