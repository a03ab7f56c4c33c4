import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDocx, docxFiles, documentXml, partXml, zipFiles } from '#tests/fixtures/word/buildDocx.ts';
import { cell, paragraph, run, table } from '#tests/fixtures/word/wordXml.ts';

const HEAP_MB = 700;
/** In ms; the reader's own limit, and room for a machine that is busy with other tests. */
const TIME = 45_000;

const parts = { body: paragraph(run('En linje tekst')) };
const body = (xml: string) => buildDocx({ body: xml });
const styled = { ...parts, styles: partXml('styles', '') };
const withPart = (name: string, bytes: Uint8Array) => zipFiles({ ...docxFiles(styled), [name]: bytes });
const styles = (xml: string) => buildDocx({ ...parts, styles: partXml('styles', xml) });
const many = (xml: string, count: number) => xml.repeat(count);

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

/** A DOCTYPE whose entities grow tenfold with each step (billion laughs). */
function laughs(root: string): string {
  const steps = Array.from({ length: 9 }, (_one, at) => `<!ENTITY l${at + 1} "${many(`&l${at};`, 10)}">`);
  return `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${steps.join('')}]>${root}`;
}

/** Every entry of the directory points at the same packed bytes, so that a small file unpacks to much. */
function overlapping(count: number): Uint8Array {
  const packed = Buffer.from(zipSync({ 'word/document.xml': [new Uint8Array(1_000_000), { level: 9 }] }));
  const start = packed.readUInt32LE(packed.length - 6);
  const entry = packed.subarray(start, packed.length - 22);
  const end = Buffer.from(packed.subarray(packed.length - 22));
  const entries = Array.from({ length: count }, (_one, at) => {
    const copy = Buffer.from(entry);
    copy.write(String(at).padStart(8, '0'), 46, 'latin1');
    return copy;
  });
  const directory = Buffer.concat(entries);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  return new Uint8Array(Buffer.concat([packed.subarray(0, start), directory, end]));
}

/** Both headers say that the part is small; its packed bytes say otherwise. */
function lying(): Uint8Array {
  const bomb = Buffer.from(withPart('word/document.xml', new Uint8Array(100_000_000)));
  const name = Buffer.from('word/document.xml');
  for (let at = bomb.indexOf(name); at >= 0; at = bomb.indexOf(name, at + 1)) {
    const local = bomb.readUInt32LE(at - 30) === 0x04_03_4b_50;
    bomb.writeUInt32LE(100, local ? at - 8 : at - 22);
  }
  return new Uint8Array(bomb);
}

const wide = table([many(cell(paragraph(run('x'))), 3)], 3).replaceAll(
  '<w:tcPr>',
  '<w:tcPr><w:gridSpan w:val="2147483647"/>',
);

/** A file, and what may come of it: to be refused as such, or to be read whole. */
const files: [string, () => Uint8Array, string[]][] = [
  ['a million runs', () => body(`<w:p>${many(run('x'), 1_000_000)}</w:p>`), ['ok', 'too-large']],
  ['three hundred thousand paragraphs', () => body(many('<w:p/>', 300_000)), ['ok', 'too-large']],
  ['fifty thousand lines', () => body(many(paragraph(run('En linje')), 50_000)), ['ok', 'too-large']],
  ['one text of fifty million letters', () => body(paragraph(run(many('a ', 25_000_000)))), ['too-large']],
  [
    'a hundred thousand attributes',
    () => body(`<w:p ${Array.from({ length: 100_000 }, (_one, at) => `w:a${at}="x"`).join(' ')}/>`),
    ['ok', 'too-large', 'damaged'],
  ],
  ['tables in tables', () => body(nested(120)), ['ok', 'too-large']],
  ['a cell over two thousand million columns', () => body(wide), ['ok', 'damaged']],
  [
    'styles based on each other',
    () =>
      styles(
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>' +
          '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>',
      ),
    ['ok'],
  ],
  [
    'fifty thousand styles, each based on the one before',
    () =>
      styles(
        Array.from(
          { length: 50_000 },
          (_one, at) =>
            `<w:style w:type="paragraph" w:styleId="S${at}"><w:name w:val="S${at}"/><w:basedOn w:val="S${at - 1}"/></w:style>`,
        ).join(''),
      ),
    ['ok', 'too-large'],
  ],
  ['billion laughs', () => withPart('word/document.xml', strToU8(laughs('<x>&l9;</x>'))), ['unsafe']],
  [
    'billion laughs among the styles',
    () => withPart('word/styles.xml', strToU8(laughs('<x>&l9;</x>'))),
    ['unsafe'],
  ],
  ['a DOCTYPE in UTF-16', () => withPart('word/document.xml', utf16(laughs('<x/>'))), ['unsafe', 'damaged']],
  [
    'an outside entity in the relationships',
    () =>
      withPart(
        '_rels/.rels',
        strToU8('<!DOCTYPE x [<!ENTITY % p SYSTEM "http://example.com/x.dtd">%p;]><Relationships/>'),
      ),
    ['unsafe'],
  ],
  [
    'an entity nobody declared',
    () => withPart('word/document.xml', strToU8(documentXml('<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>'))),
    ['damaged'],
  ],
  ['a part that is a hundred megabytes of nothing', lying, ['damaged', 'too-large', 'unsafe']],
  ['nine thousand parts in the same bytes', () => overlapping(9_000), ['unsafe', 'too-large', 'damaged']],
  [
    'a path with a NUL, of a drive, of a share',
    () => zipFiles({ ...docxFiles(parts), 'C:\\Windows\\x.xml': strToU8('<a/>') }),
    ['unsafe'],
  ],
];

function nested(levels: number): string {
  let inner = paragraph(run('x'));
  for (let level = 0; level < levels; level += 1) inner = table([`<w:tr>${cell(inner)}</w:tr>`], 1);
  return inner;
}

/** A thread that may not take more memory than a laptop has to spare. */
let reader: Worker;
beforeAll(() => {
  reader = new Worker(new URL('boundedReader.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
});
afterAll(() => reader.terminate());

async function readBounded(bytes: Uint8Array): Promise<string> {
  const answer = once(reader, 'message', { signal: AbortSignal.timeout(TIME) });
  reader.postMessage(bytes);
  const [outcome] = (await answer) as [string];
  return outcome;
}

describe('a file made to hurt', () => {
  it.each(files)('%s', { timeout: 90_000 }, async (_name, make, outcomes) => {
    expect(outcomes).toContain(await readBounded(make()));
  });

  it('is read when it does not', async () => {
    expect(await readBounded(buildDocx(parts))).not.toMatch(/damaged|unsafe|too-large/);
  });
});
