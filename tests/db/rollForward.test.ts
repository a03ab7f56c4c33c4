import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReportRecords } from '#shared/domain/records.ts';
import { listTodo } from '#shared/import/rollForward/listTodo.ts';
import { openTestBackend } from './testBackend.ts';
import type { TestBackend } from './testBackend.ts';

let test: TestBackend;
let old: ReportRecords;

beforeEach(async () => {
  test = openTestBackend();
  test.clock.now = new Date('2024-10-01T10:00:00Z');
  const { reportId } = await test.ok('sample.open', {});
  old = await test.ok('report.read', { reportId });
});

afterEach(() => test.backend.close());

async function roll(more: object = {}): Promise<ReportRecords> {
  const { reportId } = await test.ok('report.rollForward', { reportId: old.report.id, ...more });
  return test.ok('report.read', { reportId });
}

/** Everything in the store but the times of change. */
async function everything(): Promise<unknown> {
  const list = await test.ok('report.list', {});
  return Promise.all(list.map(({ id }) => test.ok('report.read', { reportId: id })));
}

describe('report.rollForward', () => {
  it('makes 2024 from 2023, closes 2023 and leaves its records as they were', async () => {
    const made = await roll();
    expect(made.report).toMatchObject({ year: 2024, state: 'draft', previousReportId: old.report.id });
    expect(made.activities.map(({ title }) => title)).toContain('Samarbejdsforum');
    expect(await test.ok('report.read', { reportId: old.report.id })).toEqual({
      ...old,
      report: { ...old.report, state: 'submitted' },
    });
    expect(listTodo(made, old)).not.toEqual([]);
  });

  it('is one step: undo restores the store exactly, redo brings the year back as it was', async () => {
    const before = await everything();
    const made = await roll();
    const after = await everything();
    expect(await test.ok('history.undo', {})).toMatchObject({ label: 'Tilføjet nyt år: 2024 ud fra 2023' });
    expect(await everything()).toEqual(before);
    await test.ok('history.redo', {});
    expect(await everything()).toEqual(after);
    expect(await test.ok('report.read', { reportId: made.report.id })).toEqual(made);
  });

  it('can be taken back by deleting the new year; 2023 is opened again by hand', async () => {
    const made = await roll();
    await test.ok('report.delete', { id: made.report.id });
    await test.ok('report.save', { record: { ...old.report, state: 'draft' } });
    expect(await test.ok('report.read', { reportId: old.report.id })).toEqual(old);
  });

  it('is refused a second time, and says what to do', async () => {
    await roll();
    const before = await everything();
    const error = await test.fail('report.rollForward', { reportId: old.report.id });
    expect(error).toMatchObject({ code: 'year-taken' });
    expect(error.message).toMatch(/allerede en afrapportering for 2024/);
    expect(await everything()).toEqual(before);
  });

  it('is refused for a final report and for one that is gone', async () => {
    const list = await test.ok('report.list', {});
    const final = list.find(({ kind }) => kind === 'final')?.id ?? '';
    expect(await test.fail('report.rollForward', { reportId: final })).toMatchObject({
      code: 'invalid-input',
    });
    expect(await test.fail('report.rollForward', { reportId: 'væk' })).toMatchObject({ code: 'not-found' });
  });

  it('refuses a quote without a consent that holds, and a record that is not there', async () => {
    const { reportId } = { reportId: old.report.id };
    const quote = old.testimonials.find(({ consent }) => consent.status === 'asked');
    const kept = await test.fail('report.rollForward', { reportId, choices: { [quote?.id ?? '']: 'keep' } });
    expect(kept).toMatchObject({ code: 'invalid-input' });
    expect(kept.message).toContain(quote?.person);
    const gone = await test.fail('report.rollForward', { reportId, choices: { væk: 'keep' } });
    expect(gone).toMatchObject({ code: 'not-found' });
  });

  it('tells the window of both reports and of the list', async () => {
    test.events.length = 0;
    const made = await roll();
    expect(test.events.map(({ payload }) => payload)).toEqual(
      expect.arrayContaining([{ reportId: made.report.id }, { reportId: old.report.id }, { reportId: null }]),
    );
  });

  it('can go on and on: 2025 from 2024', async () => {
    const made = await roll();
    const { reportId } = await test.ok('report.rollForward', { reportId: made.report.id });
    const next = await test.ok('report.read', { reportId });
    expect(next.report.year).toBe(2025);
    expect(next.activities.find(({ title }) => title === 'Samarbejdsforum')).toMatchObject({
      startYear: 2022,
    });
  });
});

describe('a record carried over', () => {
  it('counts once it is saved with a change, and undo takes that back', async () => {
    const made = await roll();
    const forum = made.activities.find(({ title }) => title === 'Samarbejdsforum');
    if (forum?.kind !== 'network') throw new Error('Samarbejdsforum mangler');
    const { record } = await test.ok('activity.save', { record: { ...forum, participants: 20 } });
    expect(record.carriedOver).toBe('touched');
    await test.ok('history.undo', {});
    const again = await test.ok('report.read', { reportId: made.report.id });
    expect(again.activities.find(({ id }) => id === forum.id)).toEqual(forum);
  });

  it('is left untouched by a save that changes nothing', async () => {
    const made = await roll();
    const [first] = made.sections;
    if (!first) throw new Error('afsnit mangler');
    const { record } = await test.ok('section.save', { record: first });
    expect(record).toEqual(first);
    expect((await test.ok('history.state', {})).undo).toBe('Tilføjet nyt år: 2024 ud fra 2023');
  });

  it('stands in the report by its answer: an unanswered promise says so, an answered one says why', async () => {
    const { layoutReport } = await import('#shared/report/layouts/layoutReport.ts');
    // A sentence is parted into runs where its pieces come from different fields.
    const text = (records: ReportRecords) =>
      [...JSON.stringify(layoutReport(records, '2024-10-01')).matchAll(/"text":"([^"]*)"/g)]
        .map(([, words]) => words)
        .join('');
    const made = await roll();
    expect(text(made)).toContain('Endnu ikke opgjort.');
    for (const promise of made.priorities) {
      await test.ok('priority.save', {
        record: { ...promise, outcome: 'notDelivered', reason: 'Der var ikke midler til det.' },
      });
    }
    const answered = text(await test.ok('report.read', { reportId: made.report.id }));
    expect(answered).not.toContain('Endnu ikke opgjort.');
    expect(answered).toContain('Det er ikke realiseret. Der var ikke midler til det.');
  });

  it('says in the report when a figure is counted otherwise than last year', async () => {
    const { layoutReport } = await import('#shared/report/layouts/layoutReport.ts');
    const made = await roll();
    const networks = made.kpis.find(({ label }) => label === 'Netværk');
    if (!networks) throw new Error('nøgletallet mangler');
    await test.ok('kpi.save', { record: { ...networks, label: 'Aktive netværk' } });
    const after = await test.ok('report.read', { reportId: made.report.id });
    expect(JSON.stringify(layoutReport(after, '2024-10-01'))).toContain('dengang kaldt ”Netværk”');
    expect(JSON.stringify(layoutReport(made, '2024-10-01'))).not.toContain('dengang kaldt');
  });
});
