import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Drawing } from './sampleImages/drawing.ts';
import { logos } from './sampleImages/logos.ts';
import { portraits } from './sampleImages/portraits.ts';
import { scenes } from './sampleImages/scenes.ts';

/**
 * Draws the sample's pictures anew as PNG files: `node build/drawSampleImages.ts CHROMIUM`, where CHROMIUM is the path of
 * an installed Chromium, Chrome or Edge. The pictures are kept in the repository, so this is only for changing them.
 */
const [, , executablePath] = process.argv;
if (!executablePath) {
  console.error('Skriv stien til en installeret Chromium, Chrome eller Edge.');
  process.exit(2);
}

const folder = new URL('../electron/backend/sample/images/', import.meta.url);
const font = readFileSync(
  new URL(import.meta.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2')),
).toString('base64');
const style = `@font-face { font-family: 'Inter Variable'; font-weight: 100 900; src: url(data:font/woff2;base64,${font}); }
  body { margin: 0; } svg { display: block; }`;

function pageOf(drawing: Drawing): string {
  return `<!doctype html><style>${style}</style>
    <svg xmlns="http://www.w3.org/2000/svg" width="${drawing.width}" height="${drawing.height}">${drawing.content}</svg>`;
}

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  for (const drawing of [...logos, ...portraits, ...scenes]) {
    await page.setViewportSize({ width: drawing.width, height: drawing.height });
    await page.setContent(pageOf(drawing));
    await page.evaluate(() => document.fonts.ready);
    const file = fileURLToPath(new URL(`${drawing.name}.png`, folder));
    const bytes = await page.screenshot({ path: file });
    console.log(`${drawing.name}.png ${drawing.width} × ${drawing.height} px, ${bytes.length} bytes`);
  }
} finally {
  await browser.close();
}
