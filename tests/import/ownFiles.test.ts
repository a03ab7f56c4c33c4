import { describe, expect, it } from 'vitest';
import { activity } from '#shared/domain/activity.ts';
import type { Activity } from '#shared/domain/activity.ts';
import { kpi as kpiSchema } from '#shared/domain/kpi.ts';
import type { CountingRule, KpiMeasure } from '#shared/domain/kpi.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { doubt } from '#shared/import/doubt.ts';
import { isOwnHeader } from '#shared/import/own/isOwnHeader.ts';
import { importFile } from '#shared/import/importFile.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { readWord } from '#shared/word/read/readWord.ts';
import { rasteriseSvg } from '#backend/charts/rasteriseSvg.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { importedRecords, PRINT_DAY, printed } from '#tests/fixtures/import/printedAgain.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';
import { finalRecords } from '#tests/fixtures/report/finalRecords.ts';
import { wholeSample } from '#tests/unit/sample/wholeSample.ts';

const annual = annualRecords();
type Case = [name: string, records: ReportRecords, images: (hash: string) => Uint8Array];
const cases: Case[] = [
  ['a yearly report', annual.records, annual.images.read],
  ['a final report', finalRecords(), () => new Uint8Array()],
  ...wholeSample().all.map((records): Case => {
    const name = `the sample’s ${records.report.kind} report of ${records.report.year},`;
    return [name, { ...records, images: [] }, () => new Uint8Array()];
  }),
];

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
    expect(notPlaced).toEqual([]);
  });
});

it('gives the activities of a final report in their order, each with its partners as it had them', async () => {
  const records = finalRecords();
  const common = { reportId: records.report.id, title: 'Møde om data' };
  const [hub, town] = ['Hubben', 'Aalborg Kommune'];
  const activities = [
    {
      ...common,
      id: 'lab',
      kind: 'testEnvironment',
      order: 0,
      partners: [{ organisation: hub, role: 'lead' }, { organisation: town }],
    },
    {
      ...common,
      id: 'net',
      kind: 'network',
      order: 1,
      partners: [{ organisation: town, role: 'facilitator' }, { organisation: hub }],
    },
    { ...common, id: 'alone', kind: 'event', order: 2, partners: [] },
  ].map((each) => activity.parse(each));
  const bytes = await writeWord(layoutReport({ ...records, activities }, PRINT_DAY), () => new Uint8Array());
  const result = importFile(readWord(bytes), { today: new Date(PRINT_DAY) });
  if (!result.ok) throw new Error(result.error.message);
  const told = (each: Activity) => ({ kind: each.kind, order: each.order, partners: each.partners });
  expect(result.activities.map(told)).toEqual(activities.map(told));
});

describe('the note on a key figure that was defined otherwise', () => {
  const { annual2023 } = wholeSample();
  const byHand: CountingRule = { type: 'manual', source: '', reason: '' };
  const counted = (measure: KpiMeasure): CountingRule => ({ type: 'computed', measure });
  const activities = annual2023.activities.filter(({ status }) => status === 'running');
  const then = { year: 2022, label: 'Netværk', unit: '', counting: counted('networks') };

  async function readBack(kpi: object, shown: readonly Activity[] = activities) {
    const [first] = annual2023.kpis;
    const kpis = [
      { ...first, values: {}, label: 'Netværk', unit: '', counting: counted('networks'), ...kpi },
    ];
    const records = {
      ...annual2023,
      images: [],
      activities: [...shown],
      kpis: kpis.map((each) => kpiSchema.parse(each)),
    };
    const bytes = await writeWord(layoutReport(records, PRINT_DAY), () => new Uint8Array(), rasteriseSvg);
    const result = importFile(readWord(bytes), { today: new Date(PRINT_DAY) });
    expect(printed(importedRecords(result, records))).toEqual(printed(records));
    if (!result.ok) throw new Error(result.error.message);
    expect(result.notPlaced.filter(({ where }) => !where.startsWith('Sidehoved'))).toEqual([]);
    return result.kpis[0];
  }

  it('comes back, with what it says of the name, the unit and the counting', async () => {
    const label = { ...then, label: 'Vidensnetværk', counting: byHand };
    expect(await readBack({ previousDefinition: { ...then, label: 'Vidensnetværk' } })).toMatchObject({
      previousDefinition: label,
      doubts: [],
    });
    const unit = { ...then, unit: 'timer' };
    expect(await readBack({ previousDefinition: unit })).toMatchObject({
      previousDefinition: { ...unit, counting: byHand },
    });
    expect(await readBack({ unit: 'timer', previousDefinition: then })).toMatchObject({
      unit: 'timer',
      previousDefinition: { ...then, counting: byHand },
    });
    expect(
      await readBack({ counting: byHand, previousDefinition: { ...then, label: 'Fora' } }),
    ).toMatchObject({ counting: byHand, previousDefinition: { ...then, label: 'Fora' } });
  });

  it('says that it is counted now, and the count is the figure of the file', async () => {
    const previousDefinition = { ...then, counting: byHand };
    expect(await readBack({ previousDefinition })).toMatchObject({
      counting: counted('networks'),
      previousDefinition,
      doubts: [],
    });
  });

  it('stays counted while nobody has counted the participants, and no figure stands', async () => {
    const uncounted = activities.map((each) =>
      each.kind === 'network' ? { ...each, participants: null, participantsNote: '' } : each,
    );
    for (const values of [{}, { '2022': { value: 75 } }]) {
      const read = await readBack(
        {
          values,
          counting: counted('networkParticipants'),
          previousDefinition: { ...then, counting: byHand },
        },
        uncounted,
      );
      expect(read).toMatchObject({ counting: counted('networkParticipants'), doubts: [] });
      expect(read?.values['2023']?.value ?? null).toBeNull();
    }
  });

  it('is a figure by hand when the file holds another than can be counted', async () => {
    const hidden = activities.find(({ kind }) => kind === 'network');
    const [first] = annual2023.kpis;
    const kpi = kpiSchema.parse({
      ...first,
      counting: counted('networks'),
      previousDefinition: { ...then, counting: byHand },
    });
    const records = {
      ...annual2023,
      images: [],
      activities: activities.map((each) => (each === hidden ? { ...each, includeInReport: false } : each)),
      kpis: [kpi],
    };
    const bytes = await writeWord(layoutReport(records, PRINT_DAY), () => new Uint8Array(), rasteriseSvg);
    const result = importFile(readWord(bytes), { today: new Date(PRINT_DAY) });
    expect(result.ok && result.kpis[0]).toMatchObject({ counting: byHand, doubts: [doubt.counting] });
  });
});

it('lists the words of a header that the app did not put there by itself', () => {
  expect(isOwnHeader('Året 2023\tUdkast 3. maj 2024', 'Året 2023')).toBe(true);
  expect(isOwnHeader('Året 2023\tFortroligt', 'Året 2023')).toBe(false);
  expect(isOwnHeader('Udkast fra klyngen', 'Året 2023')).toBe(false);
});
