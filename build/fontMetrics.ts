import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { paths } from './paths.ts';

/**
 * Writes `shared/word/write/pages/fontMetrics.ts` anew: `node build/fontMetrics.ts NAME=REGULAR,BOLD …`, where NAME is
 * the font as the template calls it and the two are .ttf or .woff files of that font or of one with its widths
 * (Calibri=carlito-latin-400-normal.woff,carlito-latin-700-normal.woff).
 */

/** What can be set: Latin letters with their accents, and the punctuation that Danish uses beside them. */
const FIRST = 0x20;
const LAST = 0x17f;
const PUNCTUATION = '–—‘’‚“”„†‡•…‰‹›€™−▪';

type Font = { head: DataView; hhea: DataView; hmtx: DataView; cmap: DataView };

/** The tables of an OpenType font (ISO/IEC 14496-22), plain or packed as WOFF 1.0. */
function readTables(file: string): Font {
  const bytes = readFileSync(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const packed = bytes.toString('latin1', 0, 4) === 'wOFF';
  const [start, step] = packed ? [44, 20] : [12, 16];
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(packed ? 12 : 4); index += 1) {
    const at = start + index * step;
    const offset = view.getUint32(at + (packed ? 4 : 8));
    const stored = view.getUint32(at + (packed ? 8 : 12));
    const raw = bytes.subarray(offset, offset + stored);
    const data = packed && stored < view.getUint32(at + 12) ? inflateSync(raw) : raw;
    tables.set(
      bytes.toString('latin1', at, at + 4),
      new DataView(data.buffer, data.byteOffset, data.byteLength),
    );
  }
  const table = (name: string): DataView => {
    const found = tables.get(name);
    if (!found) throw new Error(`${file} has no table ${name}`);
    return found;
  };
  return { head: table('head'), hhea: table('hhea'), hmtx: table('hmtx'), cmap: table('cmap') };
}

/** The glyph of a character, by the font's subtable of format 4; 0 for none. */
function glyphOf({ cmap }: Font, code: number): number {
  const offsets = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(8 + index * 8));
  const at = offsets.find((offset) => cmap.getUint16(offset) === 4);
  if (at === undefined) throw new Error('The font has no table of characters of format 4');
  const length = cmap.getUint16(at + 6);
  for (let segment = 0; segment < length; segment += 2) {
    if (cmap.getUint16(at + 14 + segment) < code) continue;
    const startsAt = at + 16 + length + segment;
    const start = cmap.getUint16(startsAt);
    if (start > code) return 0;
    const delta = cmap.getUint16(startsAt + length);
    const range = cmap.getUint16(startsAt + 2 * length);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = cmap.getUint16(startsAt + 2 * length + range + (code - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

function readFace(file: string): { line: number; widths: number[] } {
  const font = readTables(file);
  const em = font.head.getUint16(18);
  const inThousands = (value: number) => Math.round((value / em) * 1000);
  const widthOf = (code: number) => {
    const glyph = glyphOf(font, code);
    const last = font.hhea.getUint16(34) - 1;
    return glyph === 0 ? 0 : inThousands(font.hmtx.getUint16(4 * Math.min(glyph, last)));
  };
  const { hhea } = font;
  return {
    line: inThousands(hhea.getInt16(4) - hhea.getInt16(6) + hhea.getInt16(8)),
    widths: [
      ...Array.from({ length: LAST - FIRST + 1 }, (_, index) => widthOf(FIRST + index)),
      ...Array.from(PUNCTUATION, (character) => widthOf(character.codePointAt(0) ?? 0)),
    ],
  };
}

const entries = process.argv.slice(2).map((argument) => {
  const [name = '', files = ''] = argument.split('=');
  const [regular, bold] = files.split(',').map(readFace);
  if (!regular || !bold) throw new Error(`${name} needs two files: regular and bold`);
  const [first, second] = [regular, bold].map(({ widths }) => `    '${widths.join(' ')}',`);
  return `  '${name}': {\n    line: ${regular.line},\n    widths: [\n${first}\n${second}\n    ],\n  },`;
});
if (entries.length === 0) throw new Error('Name at least one font: NAME=REGULAR,BOLD');

writeFileSync(
  join(paths.root, 'shared/word/write/pages/fontMetrics.ts'),
  `/** How high a line of a font is and how wide its characters are, in thousandths of its size. Made by build/fontMetrics.ts. */
export type FontMetrics = {
  line: number;
  /** Regular and bold: a width for each of \`measuredCharacters\`; 0 for one the font lacks. */
  widths: readonly [string, string];
};

/** The characters the widths are of, each a code point. */
export const measuredCharacters: readonly number[] = [
  ...Array.from({ length: ${LAST - FIRST + 1} }, (_, index) => ${FIRST} + index),
  ...Array.from('${PUNCTUATION}', (character) => character.codePointAt(0) ?? 0),
];

/** By the name the template knows the font by, measured on fonts of the same widths. */
export const fontMetrics: Readonly<Record<string, FontMetrics>> = {
${entries.join('\n')}
};
`,
);
