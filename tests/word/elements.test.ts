import { describe, expect, it } from 'vitest';
import { rasteriseSvg } from '#backend/charts/rasteriseSvg.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import type { Outline, OutlineBlock } from '#shared/report/outline/outline.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';
import { finalRecords } from '#tests/fixtures/report/finalRecords.ts';
import { goldenBody, partOf } from './documentXml.ts';

const TODAY = '2023-12-01';
const { records, images } = annualRecords();
const annual = layoutReport(records, TODAY);
const final = layoutReport(finalRecords(), TODAY);

type Is = (block: OutlineBlock) => boolean;
const table =
  (role: string): Is =>
  (block) =>
    block.type === 'table' && block.role === role;
const paragraph =
  (role: string): Is =>
  (block) =>
    block.type === 'paragraph' && block.role === role;
const heading =
  (numbered: boolean): Is =>
  (block) =>
    block.type === 'heading' && (block.number !== null) === numbered;
const banner =
  (role: string): Is =>
  (block) =>
    block.type === 'banner' && block.role === role;
const quote =
  (pictured: boolean): Is =>
  (block) =>
    block.type === 'quote' && (block.portraitId !== null) === pictured;
const kind =
  (type: OutlineBlock['type']): Is =>
  (block) =>
    block.type === type;

/** What every report is made of, each as the layouts lay it out. */
const elements: [string, Outline, Is][] = [
  ['cover', annual, kind('cover')],
  ['heading-numbered', annual, heading(true)],
  ['heading-unnumbered', annual, heading(false)],
  ['lead', annual, paragraph('lead')],
  ['main-goal', annual, paragraph('goal')],
  ['closing', annual, paragraph('closing')],
  ['slogan', annual, banner('slogan')],
  ['kpi-table', annual, table('kpi')],
  ['year-banner', annual, banner('year')],
  ['results-table', annual, table('results')],
  ['list', annual, kind('list')],
  ['logo-wall', annual, kind('logoWall')],
  ['quote-with-portrait', annual, quote(true)],
  ['quote', annual, quote(false)],
  ['key-figures', annual, kind('figures')],
  ['funding-table', annual, table('funding')],
  ['plan-table', annual, table('plan')],
  ['image', annual, kind('image')],
  ['chart', annual, kind('chart')],
  ['project-head', final, table('projectHead')],
  ['financing-table', final, table('financing')],
  ['indicators-table', final, table('indicators')],
];

function write(outline: Outline): Promise<Uint8Array> {
  return writeWord(outline, images.read, rasteriseSvg);
}

// Renewed with `npx vitest run --config build/vitest.config.ts tests/word/elements.test.ts -u`; read what changed.
describe('golden: each element alone', () => {
  it.each(elements)('%s', async (name, outline, is) => {
    const block = outline.blocks.find(is);
    if (!block) throw new Error(`The report has no ${name}`);
    await expect(goldenBody(await write({ ...outline, blocks: [block] }))).toMatchFileSnapshot(
      `golden/elements/${name}.xml`,
    );
  });

  it('contents, with their headings', async () => {
    const blocks = annual.blocks.filter(({ type }) => type === 'contents' || type === 'heading');
    await expect(goldenBody(await write({ ...annual, blocks: blocks.slice(0, 6) }))).toMatchFileSnapshot(
      'golden/elements/contents.xml',
    );
  });

  it('header and footer: the title, the mark of a draft, the page of how many', async () => {
    const bytes = await write({ ...annual, draft: 'Udkast 1. december 2023' });
    const words = (part: string) =>
      partOf(bytes, part)
        .replace(/<w:instrText[^>]*>([^<]*)<\/w:instrText>/g, '{$1}')
        .replace(/<w:tab\/>/g, '|')
        .replace(/<w:fldChar[^>]*>|<[^>]*>/g, '');
    expect(words('word/header1.xml')).toContain(`${annual.runningTitle}|Udkast 1. december 2023`);
    expect(words('word/footer1.xml')).toMatch(/\|Side \{PAGE\}.* af \{NUMPAGES\}/);
  });
});
