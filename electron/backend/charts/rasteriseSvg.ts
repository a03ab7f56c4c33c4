import { readFile } from 'node:fs/promises';
import type { Resvg } from '@resvg/resvg-wasm';
import { rasterFile } from './rasterFile.ts';

type Drawing = { Resvg: typeof Resvg; fonts: Uint8Array[] };

let loading: Promise<Drawing> | null = null;

async function load(): Promise<Drawing> {
  const [{ initWasm, Resvg }, program, ...fonts] = await Promise.all([
    import('@resvg/resvg-wasm'),
    readFile(rasterFile('resvg.wasm')),
    readFile(rasterFile('carlito-400.woff2')),
    readFile(rasterFile('carlito-700.woff2')),
  ]);
  await initWasm(program);
  return { Resvg, fonts };
}

/** Loaded with the first chart and once a thread: the program refuses to be started twice. */
function drawing(): Promise<Drawing> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function draw(svg: string, width: number): Promise<Uint8Array> {
  const { Resvg, fonts } = await drawing();
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers: fonts, defaultFontFamily: 'Carlito', sansSerifFamily: 'Carlito' },
  });
  try {
    const rendered = picture.render();
    try {
      return rendered.asPng();
    } finally {
      rendered.free();
    }
  } finally {
    picture.free();
  }
}

/** The charts drawn last, by what they are and how wide: most exports of a report draw the same ones again. */
const drawn = new Map<string, Promise<Uint8Array>>();
const MOST_DRAWN = 24;

/**
 * Draws an SVG file as a PNG `width` px wide, its text in Carlito whatever font it names: that one is always there.
 * @throws when the SVG cannot be read.
 */
export function rasteriseSvg(svg: string, width: number): Promise<Uint8Array> {
  const key = `${width} ${svg}`;
  const known = drawn.get(key);
  if (known) return known;
  const png = draw(svg, width);
  if (drawn.size >= MOST_DRAWN) drawn.clear();
  drawn.set(key, png);
  // What failed may succeed the next time.
  png.catch(() => drawn.delete(key));
  return png;
}
