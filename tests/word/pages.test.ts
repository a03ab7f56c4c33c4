import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { clusterTemplate } from '#shared/domain/templateOf.ts';
import { lookOf } from '#shared/word/template/lookOf.ts';
import { mergeTemplate } from '#shared/word/template/mergeTemplate.ts';
import { readTemplate } from '#shared/word/template/readTemplate.ts';
import { frameParagraph, logoHeader, wordTemplateFiles } from '#tests/fixtures/word/wordTemplate.ts';
import { rasteriseSvg } from '#backend/charts/rasteriseSvg.ts';
import type { Outline } from '#shared/report/outline/outline.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { breakLines } from '#shared/word/write/pages/breakLines.ts';
import { fillPages } from '#shared/word/write/pages/fillPages.ts';
import type { Piece } from '#shared/word/write/pages/piece.ts';
import { typeface } from '#shared/word/write/pages/typeface.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';
import { partOf } from './documentXml.ts';

const run = promisify(execFile);

const plain: Piece = {
  lines: [100],
  before: 0,
  after: 0,
  keepNext: false,
  keepLines: false,
  breakBefore: false,
  bookmarks: [],
  repeats: 0,
  node: {},
};

/** The page each piece starts on when pages are 1000 high. */
function pagesOf(pieces: Partial<Piece>[]): number[] {
  const pages: number[] = [];
  const named = pieces.map((piece, index) => ({ ...plain, ...piece, bookmarks: [String(index)] }));
  fillPages(named, 1_000, (bookmark, page) => (pages[Number(bookmark)] = page));
  return pages;
}

describe('filling pages', () => {
  it('counts the larger of two spaces, and none at the top of a page', () => {
    expect(pagesOf([{ lines: [400], after: 100 }, { lines: [500], before: 100 }, {}])).toEqual([0, 0, 1]);
    expect(pagesOf([{ lines: [900], after: 200 }, { lines: [1_000] }, {}])).toEqual([0, 1, 2]);
  });

  it('takes a heading over with what it heads, and begins a page where it is told to', () => {
    expect(pagesOf([{ lines: [850] }, { keepNext: true }, {}])).toEqual([0, 1, 1]);
    expect(pagesOf([{ lines: [850] }, { keepNext: false }, {}])).toEqual([0, 0, 1]);
    expect(pagesOf([{}, { breakBefore: true }])).toEqual([0, 1]);
  });

  it('lets follow what may, under the room it is given', () => {
    const pieces = [{ lines: [400] }, { breakBefore: true, lines: [300] }, { breakBefore: true }].map(
      (piece, index) => ({ ...plain, ...piece, bookmarks: [String(index)] }),
    );
    const pages: number[] = [];
    const filled: number[] = [];
    fillPages(
      pieces,
      1_000,
      (bookmark, page) => (pages[Number(bookmark)] = page),
      (_piece, share) => {
        filled.push(share);
        return share < 0.5 ? 200 : undefined;
      },
    );
    expect(pages).toEqual([0, 0, 1]);
    expect(filled).toEqual([0.4, 0.9]);
  });

  it('leaves no line alone', () => {
    const lines = [100, 100, 100];
    // Three lines have no place to part; of four, two may stay.
    expect(pagesOf([{ lines: [800] }, { lines }])).toEqual([0, 1]);
    expect(pagesOf([{ lines: [800] }, { lines: [...lines, 100] }])).toEqual([0, 0]);
    expect(pagesOf([{ lines: [900] }, { lines: [...lines, 100] }])).toEqual([0, 1]);
  });

  it('sets a table’s head again over the rows of a new page', () => {
    const row = { lines: [300], keepLines: true, repeats: 150 };
    expect(pagesOf([{ lines: [150], keepNext: true }, row, row, row, row, row])).toEqual([0, 0, 0, 1, 1, 2]);
  });
});

describe('breaking lines', () => {
  const text = (words: string) => ({
    kind: 'text' as const,
    text: words,
    height: 10,
    widthOf: (word: string) => word.length,
  });
  const room = { first: 0, left: 0, end: 10, stops: [] };

  it('breaks at spaces and after hyphens, lets spaces hang over, and parts what is too long', () => {
    expect(breakLines([text('to ord her'), text('tre')], room, 5)).toHaveLength(2);
    expect(breakLines([text('ti bogstav     og to')], room, 5)).toHaveLength(2);
    expect(breakLines([text('velfærds-teknologi')], room, 5)).toHaveLength(2);
    expect(breakLines([text('abc 2022-2023')], room, 5)).toHaveLength(2);
    expect(breakLines([text('x'.repeat(35))], room, 5)).toHaveLength(4);
  });

  it('gives a line of nothing the height of its font, and one with a picture that of the picture', () => {
    expect(breakLines([], room, 5)).toEqual([5]);
    expect(breakLines([text('a'), { kind: 'picture', width: 3, height: 70 }], room, 5)).toEqual([70]);
  });

  it('knows the fonts of the template apart', () => {
    const word = 'nøgletal';
    const widths = ['Times New Roman', 'Calibri', 'Arial', 'Verdana'].map((name) =>
      typeface(name, false).widthOf(word),
    );
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(typeface('Calibri', true).widthOf(word)).toBeGreaterThan(widths[0] ?? 0);
  });
});

async function canRender(): Promise<boolean> {
  return Promise.all([run('soffice', ['--version']), run('pdftohtml', ['-v'])]).then(
    () => true,
    () => false,
  );
}

/** A Word template with fonts LibreOffice has here, and a header that takes room from the text. */
function houseTemplate(): Uint8Array {
  const theme = 'word/theme/theme1.xml';
  const files = wordTemplateFiles({
    header: { ...logoHeader, xml: logoHeader.xml + frameParagraph('Klyngens hus').repeat(6) },
  });
  const fonts = strFromU8(files[theme]!).replace('Georgia', 'Times New Roman').replace('Verdana', 'Arial');
  return zipSync({ ...files, [theme]: strToU8(fonts) });
}

const { records, images } = annualRecords();
const report = layoutReport(records, '2023-12-01');

/** The report's blocks again and again, half of the chapters running on. */
function longReport(times: number): Outline {
  const [cover, contents, ...rest] = report.blocks;
  const again = (round: number) =>
    rest.map((block) =>
      block.type === 'heading'
        ? {
            ...block,
            anchor: `${block.anchor}-${round}`,
            number: null,
            text: `${block.text} ${round}`,
            pageBreakBefore: block.pageBreakBefore && round % 2 === 0,
          }
        : { ...block },
    );
  const front = [cover, contents].filter((block) => block !== undefined);
  return {
    ...report,
    blocks: [...front, ...Array.from({ length: times }, (_, round) => again(round)).flat()],
  };
}

function plainText(xml: string): string {
  return xml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/[\s\d.]/g, '');
}

describe.skipIf(!(await canRender()))(
  'page numbers against LibreOffice (skipped without soffice and pdftohtml)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'hubrapport-pages-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    /** For each line of the contents: the page printed there, and the page LibreOffice puts the heading on. */
    async function compare(
      outline: Outline,
      finish: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes,
    ): Promise<[ours: number, theirs: number][]> {
      const file = join(folder, 'rapport.docx');
      const bytes = finish(await writeWord(outline, images.read, rasteriseSvg));
      writeFileSync(file, bytes);
      const profile = pathToFileURL(join(folder, 'profile')).href;
      const filter = 'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}';
      await run('soffice', [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        folder,
        file,
      ]);
      const { stdout } = await run('pdftohtml', ['-xml', '-i', '-stdout', join(folder, 'rapport.pdf')], {
        maxBuffer: 1e8,
      });
      const theirs = [...stdout.matchAll(/<item page="(\d+)">(.*?)<\/item>/g)].map(([, page, title]) => ({
        page: Number(page),
        title: plainText(title ?? ''),
      }));
      let at = 0;
      return [
        ...partOf(bytes, 'word/document.xml').matchAll(/<w:hyperlink [^>]*w:anchor=.*?<\/w:hyperlink>/g),
      ].map(([entry]) => {
        const [title = '', field = ''] = entry.split(/PAGEREF [^<]*/);
        const found = theirs.findIndex((one, index) => index >= at && one.title === plainText(title));
        at = found + 1;
        return [Number(plainNumber(field)), theirs[found]?.page ?? Number.NaN];
      });
    }

    it('agree on a report', { timeout: 120_000 }, async () => {
      const pages = await compare(report);
      expect(pages.length).toBeGreaterThan(15);
      expect(pages.filter(([ours, theirs]) => ours !== theirs)).toEqual([]);
    });

    it('agree on a report in the fonts, the margins and under the high header of a Word template', async () => {
      const read = readTemplate(houseTemplate(), 'hus.dotx', report.title);
      if (!read.ok) throw new Error(read.error.message);
      const parts = read.template;
      const wordTemplate = { hash: 'a'.repeat(64), fileName: 'hus.dotx', size: 1, look: lookOf(parts) };
      const template = { ...clusterTemplate('t', records.report), wordTemplate };
      const outline = layoutReport({ ...records, template }, '2023-12-01');
      const merged = (bytes: Uint8Array) => mergeTemplate(bytes, parts, outline);
      const pages = await compare(outline, merged);
      expect(pages.length).toBeGreaterThan(15);
      expect(pages.filter(([ours, theirs]) => ours !== theirs)).toEqual([]);
    }, 120_000);

    it('are never more than one off in a long one', { timeout: 240_000 }, async () => {
      const pages = await compare(longReport(6));
      expect(pages.length).toBeGreaterThan(90);
      expect(pages.filter(([ours, theirs]) => !(Math.abs(ours - theirs) <= 1))).toEqual([]);
    });
  },
);

function plainNumber(xml: string): string {
  return xml.replace(/<[^>]*>/g, '').trim();
}
