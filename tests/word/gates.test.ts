import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Outline } from '#shared/report/outline/outline.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { lintWord } from '#shared/word/lint/lintWord.ts';
import { rasteriseSvg } from '#backend/charts/rasteriseSvg.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';
import { emptyRecords } from '#tests/fixtures/report/emptyRecords.ts';
import { finalRecords } from '#tests/fixtures/report/finalRecords.ts';
import { everyPlace, generatedImages, outlineBlock, outlineOf } from './outlineArbitrary.ts';
import { validationErrors } from './validate.ts';

const TODAY = '2023-12-01';

function noImages(hash: string): Uint8Array {
  throw new Error(`nobody has ${hash}`);
}

/** A year with so many records of each kind. */
function crowdedOutline(count: number): Outline {
  const { records } = annualRecords();
  const many = <T extends { id: string }>(rows: readonly T[]): T[] =>
    Array.from({ length: count }, (_, index) => rows[index % rows.length])
      .filter((row) => row !== undefined)
      .map((row, index) => ({ ...row, id: `${row.id}-${index}` }));
  const crowded = {
    ...records,
    highlights: many(records.highlights),
    priorities: many(records.priorities),
    activities: many(records.activities),
    kpis: many(records.kpis),
    fundingApplications: many(records.fundingApplications),
    planItems: many(records.planItems),
  };
  return layoutReport(crowded, TODAY);
}

describe('gates 1 and 2: Microsoft’s validator and our own lint', () => {
  const annual = annualRecords();
  const cases: [string, Outline, (hash: string) => Uint8Array][] = [
    ['a full year', layoutReport(annual.records, TODAY), annual.images.read],
    ['an empty annual report', layoutReport(emptyRecords('annual'), TODAY), noImages],
    ['an empty final report', layoutReport(emptyRecords('final'), TODAY), noImages],
    ['a year with one record of each kind', crowdedOutline(1), annual.images.read],
    ['a final report', layoutReport(finalRecords(), TODAY), noImages],
    ['an outline without blocks', outlineOf([]), noImages],
  ];
  it.each(cases)('%s', { timeout: 120_000 }, async (_name, outline, images) => {
    const bytes = await writeWord(outline, images, rasteriseSvg);
    expect(lintWord(bytes)).toEqual([]);
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it('a year with 500 rows in every table and list', { timeout: 120_000 }, async () => {
    const bytes = await writeWord(crowdedOutline(500), annual.images.read, rasteriseSvg);
    expect(lintWord(bytes)).toEqual([]);
    expect(await validationErrors(bytes)).toEqual([]);
  });

  // The order of headings is the generated outline's own; the layouts are tested for it.
  const problemsOf = (bytes: Uint8Array) =>
    lintWord(bytes).filter(({ code }) => code !== 'heading-skips-level');

  it('every kind of block before and after every other', { timeout: 120_000 }, async () => {
    const bytes = await writeWord(outlineOf(everyPlace()), generatedImages.read, rasteriseSvg);
    expect(problemsOf(bytes)).toEqual([]);
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it('outlines of any blocks in any order', { timeout: 120_000 }, async () => {
    const batch = fc.array(outlineBlock, { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(batch, async (blocks) => {
        const bytes = await writeWord(outlineOf(blocks), generatedImages.read, rasteriseSvg);
        expect(problemsOf(bytes)).toEqual([]);
      }),
      { numRuns: 6 },
    );
    // The validator takes a second to start: what it says of many outlines is asked of them all in one file.
    const all = fc.sample(batch, 4).flat();
    const bytes = await writeWord(outlineOf(all), generatedImages.read, rasteriseSvg);
    expect(await validationErrors(bytes)).toEqual([]);
  });
});
