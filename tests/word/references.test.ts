import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { rasteriseSvg } from '#backend/charts/rasteriseSvg.ts';
import type { Inline, Reference, RichTable } from '#shared/domain/richText.ts';
import type { OutlineBlock, Run } from '#shared/report/outline/outline.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { referenceTargets } from '#shared/report/layouts/parts/referenceTargets.ts';
import { lintWord } from '#shared/word/lint/lintWord.ts';
import { readWord } from '#shared/word/read/readWord.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';
import { partOf } from './documentXml.ts';
import { validationErrors } from './validate.ts';

const { records, images } = annualRecords();
const targets = referenceTargets(layoutReport(records, '2023-12-01').blocks, records.sections);

/** The report with references at the end of its first section's text. */
function reportWith(...refs: Reference[]) {
  const content: Inline[] = refs.flatMap((ref) => [{ text: 'se ' }, { text: 'dengang', ref }, { text: ' ' }]);
  const sections = records.sections.map((section) =>
    section.key === 'introduction'
      ? { ...section, body: [...section.body, { type: 'paragraph' as const, content }] }
      : section,
  );
  return layoutReport({ ...records, sections }, '2023-12-01');
}

function referencesIn(blocks: readonly OutlineBlock[]): Run[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs.filter((run) => run.ref) : []));
}

const heading: Reference = { type: 'section', id: 'funding' };
const unnumbered: Reference = { type: 'section', id: 'about' };
const gone: Reference = { type: 'activity', id: 'findes-ikke' };

describe('cross-references', () => {
  it('read as the number of what they point at, or its words where it has none', () => {
    const words = referencesIn(reportWith(heading, unnumbered, gone).blocks).map(({ text, ref }) => [
      text,
      ref?.to?.shown,
    ]);
    expect(words).toEqual([
      ['afsnit 8', '8'],
      ['afsnittet ”Om Danish Life Science Cluster”', 'Om Danish Life Science Cluster'],
      ['dengang', undefined],
    ]);
  });

  it('offer every numbered section and every activity that is printed', () => {
    const titles = targets.map(({ title }) => title);
    expect(titles).toContain('8 Fundingaktiviteter');
    expect(targets.filter(({ type }) => type === 'activity').length).toBeGreaterThan(5);
  });

  it(
    'are fields of Word’s own on bookmarks that are there; one that leads nowhere is plain text',
    { timeout: 60_000 },
    async () => {
      const figure = targets.find(({ type }) => type === 'figure');
      const activity = targets.find(({ type }) => type === 'activity');
      if (!figure || !activity) throw new Error('The report has no figure or no activity to refer to');
      const bytes = await writeWord(
        reportWith(heading, unnumbered, gone, figure, activity),
        images.read,
        rasteriseSvg,
      );
      const body = partOf(bytes, 'word/document.xml');
      const fields = [...body.matchAll(/<w:instrText[^>]*>(REF [^<]*)</g)].map(([, field]) => field);
      expect(fields).toEqual([
        'REF a_funding \\r \\h',
        'REF a_about \\h \\* MERGEFORMAT',
        `REF ${figure.anchor} \\h \\* MERGEFORMAT`,
        `REF ${activity.anchor} \\r \\h`,
      ]);
      expect(body).toContain(`w:name="${figure.anchor}"`);
      expect(lintWord(bytes)).toEqual([]);
      expect(await validationErrors(bytes)).toEqual([]);
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      expect(value).toContain(
        `se afsnit 8 se afsnittet ”Om Danish Life Science Cluster” se dengang se ${figure.text} se ${activity.text}`,
      );
    },
  );

  it('name tables and charts by what they show, and a table of the text by its own id', async () => {
    const table: RichTable = {
      type: 'table',
      id: 't-1',
      caption: 'Faser og status',
      rows: [[[{ text: 'Fase' }]], [[{ text: 'Test' }]]],
    };
    const refs: Reference[] = [
      { type: 'table', id: 't-1' },
      { type: 'table', id: 'kpi' },
      { type: 'chart', id: 'overview' },
    ];
    const sections = records.sections.map((section) =>
      section.key === 'introduction'
        ? {
            ...section,
            body: [
              table,
              ...refs.map((ref) => ({ type: 'paragraph' as const, content: [{ text: 'x', ref }] })),
            ],
          }
        : section,
    );
    const laidOut = layoutReport({ ...records, sections }, '2023-12-01');
    const words = referencesIn(laidOut.blocks).map(({ text }) => text);
    expect(words).toEqual(['tabel 1', 'tabel 2', expect.stringMatching(/^figur \d$/)]);
    // Without the table there is nothing to lead to.
    expect(referencesIn(reportWith(...refs).blocks)[0]?.ref?.to).toBeNull();
    const bytes = await writeWord(laidOut, images.read, rasteriseSvg);
    const body = partOf(bytes, 'word/document.xml');
    for (const name of ['tabel_1', 'tabel_2']) {
      expect(body).toContain(`REF ${name} \\h \\* MERGEFORMAT`);
      expect(body).toContain(`w:name="${name}"`);
    }
    expect(body.match(/SEQ Tabel/g)?.length).toBeGreaterThan(3);
    expect(lintWord(bytes)).toEqual([]);
    const read = readWord(bytes);
    const captions = read.ok
      ? read.outline.blocks.flatMap((block) =>
          block.type === 'paragraph' && block.style === 'caption'
            ? [block.runs.map((run) => run.text).join('')]
            : [],
        )
      : [];
    expect(captions[0]).toBe('Tabel 1 Faser og status');
  });

  it('whose bookmark is missing are found by the lint', async () => {
    const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
    const files = unzipSync(await writeWord(reportWith(heading), images.read, rasteriseSvg));
    const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const broken = zipSync({
      ...files,
      'word/document.xml': strToU8(body.replace('REF a_funding', 'REF a_fnding')),
    });
    expect(lintWord(broken).map(({ code }) => code)).toContain('missing-bookmark');
  });
});
