import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { hasText } from '#shared/word/write/cleanText.ts';
import { rasteriseSvg } from '#backend/charts/rasteriseSvg.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';
import { finalRecords } from '#tests/fixtures/report/finalRecords.ts';
import { outlineText } from '#tests/fixtures/report/outlineText.ts';
import { missingWords } from './missingWords.ts';
import { everyKind, everyPlace, generatedImages, outlineBlock, outlineOf } from './outlineArbitrary.ts';

const TODAY = '2023-12-01';
const run = promisify(execFile);

describe('gate 4: a reader that is not ours finds every word in order', () => {
  it.each([
    ['annual', annualRecords()],
    ['final', { records: finalRecords(), images: annualRecords().images }],
  ])('%s report', async (_kind, { records, images }) => {
    const outline = layoutReport(records, TODAY);
    const lines = outlineText(outline);
    expect(lines.length).toBeGreaterThan(20);
    expect(await missingWords(await writeWord(outline, images.read, rasteriseSvg), lines)).toEqual([]);
  });

  it('every kind of block before and after every other', { timeout: 60_000 }, async () => {
    const blocks = everyPlace().filter((block) => block.type !== 'quote' || hasText(block.text));
    const outline = outlineOf(blocks);
    const bytes = await writeWord(outline, generatedImages.read, rasteriseSvg);
    expect(await missingWords(bytes, outlineText(outline))).toEqual([]);
  });

  it('generated outlines', { timeout: 60_000 }, async () => {
    // A quote that shows no words is left out with its source.
    await fc.assert(
      fc.asyncProperty(fc.array(outlineBlock, { maxLength: 20 }), async (blocks) => {
        const outline = outlineOf(blocks.filter((block) => block.type !== 'quote' || hasText(block.text)));
        const bytes = await writeWord(outline, generatedImages.read, rasteriseSvg);
        expect(await missingWords(bytes, outlineText(outline))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

async function hasLibreOffice(): Promise<boolean> {
  return run('soffice', ['--version']).then(
    () => true,
    () => false,
  );
}

const soffice = await hasLibreOffice();

describe.skipIf(!soffice)('gate 3: LibreOffice (skipped where soffice is not installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hubrapport-pdf-'));
  let pdf = '';
  const { records, images } = annualRecords();
  const outline = layoutReport(records, TODAY);

  beforeAll(async () => {
    writeFileSync(join(folder, 'rapport.docx'), await writeWord(outline, images.read, rasteriseSvg));
    const all = outlineOf(everyKind());
    writeFileSync(join(folder, 'alt.docx'), await writeWord(all, generatedImages.read, rasteriseSvg));
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const options = [
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...['rapport', 'alt'].map((name) => join(folder, `${name}.docx`)),
    ];
    await run('soffice', [`-env:UserInstallation=${profile}`, ...options]);
    pdf = readFileSync(join(folder, 'rapport.pdf'), 'latin1');
    return () => rmSync(folder, { recursive: true, force: true });
  }, 90_000);

  it('makes a PDF with a page for the cover, one for the contents, and no chapter after a nearly empty one', () => {
    const chapters = outline.blocks.filter((block) => block.type === 'heading' && block.pageBreakBefore);
    const pages = Number(/\/Type\s*\/Pages[^>]*\/Count (\d+)/.exec(pdf)?.[1]);
    expect(chapters).toHaveLength(9);
    // Some of the chapters fill less than half a page.
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThan(2 + chapters.length);
  });

  it('makes one of every kind of block', () => {
    expect(readFileSync(join(folder, 'alt.pdf'), 'latin1')).toMatch(/^%PDF-[\s\S]*%%EOF\s*$/);
  });
});
