import { describe, expect, it } from 'vitest';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { rasteriseSvg } from '#backend/charts/rasteriseSvg.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';
import { emptyRecords } from '#tests/fixtures/report/emptyRecords.ts';
import { finalRecords } from '#tests/fixtures/report/finalRecords.ts';
import { goldenBody, partOf } from './documentXml.ts';

const TODAY = '2023-12-01';
const annual = annualRecords();

// Renewed with `npx vitest run --config build/vitest.config.ts tests/word/golden.test.ts -u`; read what changed.
describe('golden document.xml', () => {
  it.each([
    ['annual', annual.records],
    ['final', finalRecords()],
    ['empty', emptyRecords('annual')],
  ])('%s', async (name, records) => {
    const bytes = await writeWord(layoutReport(records, TODAY), annual.images.read, rasteriseSvg);
    await expect(goldenBody(bytes)).toMatchFileSnapshot(`golden/${name}.document.xml`);
  });

  it('writes the same body twice, whatever was written between', async () => {
    const outline = layoutReport(annual.records, TODAY);
    const first = await writeWord(outline, annual.images.read, rasteriseSvg);
    await writeWord(layoutReport(finalRecords(), TODAY), annual.images.read);
    const again = await writeWord(outline, annual.images.read, rasteriseSvg);
    expect(goldenBody(again)).toBe(goldenBody(first));
    expect(partOf(again, 'word/styles.xml')).toBe(partOf(first, 'word/styles.xml'));
  });
});
