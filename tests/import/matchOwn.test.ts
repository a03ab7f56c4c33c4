import { describe, expect, it } from 'vitest';
import type { ReportRecords } from '#shared/domain/records.ts';
import { importFile } from '#shared/import/importFile.ts';
import { matchRecords } from '#shared/import/match/matchRecords.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { readWord } from '#shared/word/read/readWord.ts';
import { proposedRecords } from '#backend/longWork/tasks/proposedRecords.ts';
import { rasteriseSvg } from '#backend/charts/rasteriseSvg.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { PRINT_DAY } from '#tests/fixtures/import/printedAgain.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';
import { finalRecords } from '#tests/fixtures/report/finalRecords.ts';
import { wholeSample } from '#tests/unit/sample/wholeSample.ts';

const annual = annualRecords();

async function proposalsOf(records: ReportRecords) {
  const bytes = await writeWord(layoutReport(records, PRINT_DAY), annual.images.read, rasteriseSvg);
  const result = importFile(readWord(bytes), { today: new Date(PRINT_DAY) });
  if (!result.ok) throw new Error(result.error.message);
  return proposedRecords(result).records;
}

/** The proposals that are not the same as what is there, but for organisations, which are the store's. */
function differing(proposals: Awaited<ReturnType<typeof proposalsOf>>, into: ReportRecords) {
  return matchRecords(proposals, into, into.organisations)
    .map(({ state, existingId }, at) => ({ entity: proposals[at]?.entity, state, existingId }))
    .filter(({ entity, state }) => entity !== 'organisation' && state !== 'same');
}

function renamed(records: ReportRecords, title: string): ReportRecords {
  const activities = records.activities.map((each) => (each.id === 'a-nil' ? { ...each, title } : each));
  return { ...records, activities };
}

/** The same records as another store has them. */
function withNewIds(records: ReportRecords): ReportRecords {
  const again = <T extends { id: string }>(rows: readonly T[]) =>
    rows.map((row) => ({ ...row, id: `${row.id}-igen` }));
  return { ...records, activities: again(records.activities), highlights: again(records.highlights) };
}

describe('a file of ours, imported into the report it was written from', async () => {
  const { records } = annual;
  const proposals = await proposalsOf(records);

  it('has nothing new to say', async () => {
    expect(differing(proposals, records)).toEqual([]);
    const final = finalRecords();
    expect(differing(await proposalsOf(final), final)).toEqual([]);
  });

  it.each(
    wholeSample().all.map((sample) => [`${sample.report.kind} ${sample.report.year}`, sample] as const),
  )('has nothing new to say of the sample’s %s', async (_name, sample) => {
    const own = { ...sample, images: [] };
    expect(differing(await proposalsOf(own), own)).toEqual([]);
  });

  it('knows a record whose title was corrected since, whatever it is now', () => {
    const corrected = renamed(records, 'Konferencen i foråret');
    expect(differing(proposals, corrected)).toEqual([
      { entity: 'activity', state: 'changed', existingId: 'a-nil' },
    ]);
  });

  it('tells a correction of a single letter', async () => {
    const edited = await proposalsOf(renamed(records, 'Når innovation lykkes'));
    expect(differing(edited, records)).toEqual([
      { entity: 'activity', state: 'changed', existingId: 'a-nil' },
    ]);
  });

  it('knows the records of another store by their likeness', () => {
    const elsewhere = withNewIds(renamed(records, 'Når Innovationen Lykkes'));
    expect(differing(proposals, elsewhere)).toEqual([
      { entity: 'activity', state: 'changed', existingId: 'a-nil-igen' },
    ]);
  });
});
