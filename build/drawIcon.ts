import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { icnsFile } from './icon/icnsFile.ts';
import { icoFile } from './icon/icoFile.ts';
import type { IconPicture } from './icon/icoFile.ts';
import { iconSizes, largestSmallIcon } from './icon/iconSizes.ts';
import { paths } from './paths.ts';
import { findBrowser } from './standIn/findBrowser.ts';

/**
 * Draws the icon's files anew from its two SVG files: `node build/drawIcon.ts`, with an installed Chromium, Chrome or Edge.
 * They are kept in the repository, so this is only for changing the icon.
 */
const folder = join(paths.root, 'build', 'resources');

async function readDrawing(name: string): Promise<string> {
  return (await readFile(join(folder, name), 'utf8')).replace('<svg ', '<svg width="100%" height="100%" ');
}

async function drawAll(): Promise<IconPicture[]> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('Ikonet tegnes med Chromium, Chrome eller Edge.');
  const [large, small] = await Promise.all(['icon.svg', 'icon-small.svg'].map(readDrawing));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    const sizes = [...new Set(Object.values(iconSizes).flat())].toSorted((a, b) => a - b);
    const pictures: IconPicture[] = [];
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      const drawing = size <= largestSmallIcon ? small : large;
      await page.setContent(`<style>body { margin: 0; } svg { display: block; }</style>${drawing}`);
      pictures.push({ size, png: await page.screenshot({ omitBackground: true }) });
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

const pictures = await drawAll();
const inSizes = (sizes: readonly number[]) => pictures.filter(({ size }) => sizes.includes(size));
await mkdir(join(folder, 'icons'), { recursive: true });
await Promise.all([
  writeFile(join(folder, 'icon.ico'), icoFile(inSizes(iconSizes.ico))),
  writeFile(join(folder, 'icon.icns'), icnsFile(inSizes(iconSizes.icns))),
  ...inSizes(iconSizes.png).map(({ size, png }) =>
    writeFile(join(folder, 'icons', `${size}x${size}.png`), png),
  ),
]);
console.log(`Ikonet er tegnet i ${pictures.length} størrelser.`);
