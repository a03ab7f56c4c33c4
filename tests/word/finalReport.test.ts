import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { sampleReports } from '#backend/sample/sampleYears.ts';
import { financingLine } from '#shared/domain/finalProject.ts';
import { indicator } from '#shared/domain/indicator.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { plainText } from '#shared/domain/richText.ts';
import { importFile } from '#shared/import/importFile.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { lintWord } from '#shared/word/lint/lintWord.ts';
import { readWord } from '#shared/word/read/readWord.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { finalRecords } from '#tests/fixtures/report/finalRecords.ts';
import { validationErrors } from './validate.ts';

const TODAY = '2023-12-01';
let ids = 0;
const sample = sampleReports(() => `id-${(ids += 1)}`);
const sample2021 = sample.records.find(({ report }) => report.kind === 'final')!;

function write(records: ReportRecords): Promise<Uint8Array> {
  return writeWord(layoutReport(records, TODAY), (hash) => {
    const bytes = sample.imageBytes.get(hash);
    if (!bytes) throw new Error(`nobody has ${hash}`);
    return bytes;
  });
}

async function readBack(records: ReportRecords) {
  const result = importFile(readWord(await write(records)), { today: new Date(TODAY) });
  if (!result.ok) throw new Error(result.error.message);
  return result;
}

/** What the head and the indicators say, without the keys of the records. */
function factsOf({ finalProject, indicators }: Pick<ReportRecords, 'finalProject' | 'indicators'>) {
  const head = finalProject && {
    projectTitle: finalProject.projectTitle,
    journalNumber: finalProject.journalNumber,
    growthForum: finalProject.growthForum,
    period: [finalProject.periodFrom, finalProject.periodTo],
    totalCost: finalProject.totalCost,
    financing: finalProject.financing.map(({ label, source, amount, note }) => [label, source, amount, note]),
  };
  return {
    head,
    indicators: indicators.map((one) => [
      one.label,
      one.target,
      one.actual,
      one.actualQualifier,
      one.explanation,
      one.evidence,
    ]),
  };
}

describe('the sample’s final report', () => {
  it('passes the validator and our own lint', { timeout: 120_000 }, async () => {
    const bytes = await write(sample2021);
    expect(lintWord(bytes)).toEqual([]);
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it('is read by another reader, emblem and all', async () => {
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(await write(sample2021)) });
    expect(html).toContain('alt="EU’s emblem');
    expect(html).toContain('Den Europæiske Fond for Regionaludvikling');
    // Bookmarks stand between the fields of a line.
    expect(html.replaceAll(/<[^>]*>/g, '')).toContain('01.05.2019-30.04.2021 (24 måneder)');
    expect(html).toContain('Aflyste aktiviteter');
  });

  it('is read back with its head, financing, indicators and chapters', async () => {
    const result = await readBack(sample2021);
    expect(factsOf(result)).toEqual(factsOf(sample2021));
    for (const { key, body } of sample2021.sections) {
      const got = result.sections.find((section) => section.key === key);
      expect(plainText(got?.body ?? [])).toContain(plainText(body));
    }
    expect(result.notPlaced.filter(({ where }) => !where.startsWith('Sidehoved'))).toEqual([]);
  });
});

describe('final reports of any figures', () => {
  const ore = fc.integer({ min: 0, max: 9_000_000_000_000 });
  const figure = fc.option(fc.integer({ min: 0, max: 1_000_000_000 }), { nil: null });

  it('are read back to the øre', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(ore, { minLength: 1, maxLength: 6 }),
        ore,
        fc.array(fc.tuple(figure, figure), { maxLength: 5 }),
        async (amounts, totalCost, figures) => {
          const records = finalRecords();
          const made: ReportRecords = {
            ...records,
            finalProject: {
              ...records.finalProject!,
              totalCost,
              financing: amounts.map((amount, at) =>
                financingLine.parse({ label: `Tilskud fra fond ${at + 1}`, amount }),
              ),
            },
            indicators: figures.map(([target, actual], order) =>
              indicator.parse({
                id: `i${order}`,
                reportId: records.report.id,
                label: `Måling nummer ${order + 1}`,
                target,
                actual,
                order,
              }),
            ),
          };
          expect(factsOf(await readBack(made))).toEqual(factsOf(made));
        },
      ),
      { numRuns: 15 },
    );
  });
});
