import { describe, expect, it } from 'vitest';
import { importFile } from '#shared/import/importFile.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { readWord } from '#shared/word/read/readWord.ts';
import { rasteriseSvg } from '#backend/charts/rasteriseSvg.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { importedRecords, PRINT_DAY, printed } from '#tests/fixtures/import/printedAgain.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';
import { finalRecords } from '#tests/fixtures/report/finalRecords.ts';

const annual = annualRecords();
const cases = [
  ['a yearly report', annual.records, annual.images.read],
  ['a final report', finalRecords(), () => new Uint8Array()],
] as const;

describe.each(cases)('%s this app wrote, read back', async (_name, records, images) => {
  const bytes = await writeWord(layoutReport(records, PRINT_DAY), images, rasteriseSvg);
  const result = importFile(readWord(bytes), { today: new Date(PRINT_DAY) });

  it('gives all it prints, exactly and in the same fields', () => {
    expect(printed(importedRecords(result, records))).toEqual(printed({ ...records, images: [] }));
  });

  it('is sure of all of it', () => {
    if (!result.ok) throw new Error(result.error.message);
    const { notPlaced, report, sections, activities, kpis, fundingApplications, testimonials } = result;
    const proposed = [report, ...sections, ...activities, ...kpis, ...fundingApplications, ...testimonials];
    expect(proposed.flatMap(({ doubts }) => doubts)).toEqual([]);
    // What stands in the margins is the template's.
    expect(notPlaced.filter(({ where }) => !where.startsWith('Sidehoved'))).toEqual([]);
  });
});
