import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Outline } from '#shared/report/outline/outline.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { lintWord } from '#shared/word/lint/lintWord.ts';
import { rasteriseSvg } from '#backend/charts/rasteriseSvg.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';
import { emptyRecords } from '#tests/fixtures/report/emptyRecords.ts';
import { finalRecords } from '#tests/fixtures/report/finalRecords.ts';
import { outlineText } from '#tests/fixtures/report/outlineText.ts';
import { missingWords } from './missingWords.ts';
import { everyPlace, generatedImages, outlineBlock, outlineOf, text } from './outlineArbitrary.ts';
import { validationErrors } from './validate.ts';

const TODAY = '2023-12-01';

function noImages(hash: string): Uint8Array {
  throw new Error(`nobody has ${hash}`);
}

/** A project's final report with activities, one of them cancelled, and partners. */
function fullFinal(): ReportRecords {
  const records = finalRecords();
  const { activities } = annualRecords().records;
  return {
    ...records,
    activities: activities.map((one, at) => ({
      ...one,
      reportId: records.report.id,
      ...(at === 0 && { status: 'cancelled' as const, reason: 'Partneren trak sig.' }),
    })),
    finalProject: {
      ...records.finalProject!,
      partners: activities.flatMap(({ partners }) => partners),
    },
  };
}

/** A report with so many records of each kind. */
function crowdedOutline(records: ReportRecords, count: number): Outline {
  const repeated = <T>(rows: readonly T[]): T[] =>
    Array.from({ length: count }, (_, index) => rows[index % rows.length]).filter((row) => row !== undefined);
  const many = <T extends { id: string }>(rows: readonly T[]): T[] =>
    repeated(rows).map((row, index) => ({ ...row, id: `${row.id}-${index}` }));
  const crowded = {
    ...records,
    highlights: many(records.highlights),
    priorities: many(records.priorities),
    activities: many(records.activities),
    kpis: many(records.kpis),
    fundingApplications: many(records.fundingApplications),
    planItems: many(records.planItems),
    indicators: many(records.indicators),
    finalProject: records.finalProject && {
      ...records.finalProject,
      financing: repeated(records.finalProject.financing),
      partners: repeated(records.finalProject.partners),
    },
  };
  return layoutReport(crowded, TODAY);
}

/** The blocks of many reports in the first of them, with the pictures of them all. */
function inOneFile(outlines: readonly Outline[]): Outline {
  const [first] = outlines;
  if (!first) throw new Error('no outline');
  return {
    ...first,
    blocks: outlines.flatMap(({ blocks }) => blocks),
    images: Object.fromEntries(outlines.flatMap(({ images }) => Object.entries(images))),
  };
}

describe('gates 1 and 2: Microsoft’s validator and our own lint', () => {
  const annual = annualRecords();
  const cases: [string, Outline, (hash: string) => Uint8Array][] = [
    ['a full year', layoutReport(annual.records, TODAY), annual.images.read],
    ['an empty annual report', layoutReport(emptyRecords('annual'), TODAY), noImages],
    ['an empty final report', layoutReport(emptyRecords('final'), TODAY), noImages],
    ['a year with one record of each kind', crowdedOutline(annual.records, 1), annual.images.read],
    ['a year with 500 rows in every table and list', crowdedOutline(annual.records, 500), annual.images.read],
    ['a full final report', layoutReport(fullFinal(), TODAY), annual.images.read],
    ['a final report with one record of each kind', crowdedOutline(fullFinal(), 1), annual.images.read],
    ['a final report with 500 rows in every table', crowdedOutline(fullFinal(), 500), annual.images.read],
    ['an outline without blocks', outlineOf([]), noImages],
  ];
  it.each(cases)('%s', { timeout: 120_000 }, async (_name, outline, images) => {
    const bytes = await writeWord(outline, images, rasteriseSvg);
    expect(lintWord(bytes)).toEqual([]);
    expect(await validationErrors(bytes)).toEqual([]);
    // Gate 4, here because the file is there.
    expect(await missingWords(bytes, outlineText(outline))).toEqual([]);
  });

  it('final reports of any words and figures', { timeout: 120_000 }, async () => {
    const { report, ...others } = fullFinal();
    const figure = fc.option(fc.integer({ min: 0, max: 1_000_000_000 }), { nil: null });
    const project = fc.record({
      projectTitle: text,
      journalNumber: text,
      growthForum: text,
      totalCost: figure,
      financing: fc.array(
        fc.record({
          label: text,
          source: fc.constantFrom('eu', 'region', 'other'),
          amount: fc.integer({ min: 0, max: 9_000_000_000_000 }),
          note: text,
        }),
        { maxLength: 8 },
      ),
      periodFrom: fc.constantFrom(null, '2019-05-01', '2021-01-01'),
    });
    const measured = fc.record({
      label: text,
      unit: text,
      target: figure,
      actual: figure,
      explanation: text,
      evidence: text,
    });
    const outline = fc
      .tuple(project, fc.array(measured, { maxLength: 8 }), text)
      .map(([head, indicators, title]) =>
        layoutReport(
          {
            ...others,
            report: { ...report, title },
            finalProject: { ...others.finalProject!, ...head },
            indicators: indicators.map((one, at) => ({ ...others.indicators[0]!, ...one, id: `i${at}` })),
          },
          TODAY,
        ),
      );
    await fc.assert(
      fc.asyncProperty(outline, async (made) => {
        const bytes = await writeWord(made, annual.images.read, rasteriseSvg);
        expect(lintWord(bytes)).toEqual([]);
      }),
      { numRuns: 20 },
    );
    // As below: the validator is asked once, of the blocks of many reports in one file.
    const all = await writeWord(inOneFile(fc.sample(outline, 12)), annual.images.read, rasteriseSvg);
    expect(await validationErrors(all)).toEqual([]);
  });

  it('a final report with the emblem of the EU, after one without', async () => {
    const records = fullFinal();
    const plain = { ...records, finalProject: { ...records.finalProject!, financing: [] } };
    const both = inOneFile([plain, records].map((one) => layoutReport(one, TODAY)));
    expect(lintWord(await writeWord(both, annual.images.read, rasteriseSvg))).toEqual([]);
  });

  it('a title that no file can hold', async () => {
    const bytes = await writeWord(
      { ...layoutReport(annual.records, TODAY), title: '\ud83d ' },
      annual.images.read,
      rasteriseSvg,
    );
    expect(lintWord(bytes)).toEqual([]);
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
