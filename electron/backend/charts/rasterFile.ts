import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The files a chart is drawn with, and the packages they come from: the drawing program, and a font of Calibri's widths. */
export const rasterFiles = {
  'resvg.wasm': '@resvg/resvg-wasm/index_bg.wasm',
  'carlito-400.woff2': '@fontsource/carlito/files/carlito-latin-400-normal.woff2',
  'carlito-700.woff2': '@fontsource/carlito/files/carlito-latin-700-normal.woff2',
} as const;
export type RasterFile = keyof typeof rasterFiles;

/**
 * Where one of the files lies. Node runs this very file (`.ts`) from the sources, where they are npm's; the bundled
 * backend is JavaScript, with the files copied beside it to `raster`.
 */
export function rasterFile(name: RasterFile, moduleUrl: string = import.meta.url): string {
  const runsFromSources = new URL(moduleUrl).pathname.endsWith('.ts');
  if (runsFromSources) return createRequire(moduleUrl).resolve(rasterFiles[name]);
  const beside = new URL('./raster/', moduleUrl);
  return fileURLToPath(new URL(name, beside));
}
