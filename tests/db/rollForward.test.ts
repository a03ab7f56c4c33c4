import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReportRecords } from '#shared/domain/records.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
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

/** What a report prints. A sentence is parted into runs where its pieces come from different fields. */
function text(records: ReportRecords): string {
  return [...JSON.stringify(layoutReport(records, '2024-10-01')).matchAll(/"text":"([^"]*)"/g)]
    .map(([, words]) => words)
    .join('');
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
    const made = await roll();
    const networks = made.kpis.find(({ label }) => label === 'Netværk');
    if (!networks) throw new Error('nøgletallet mangler');
    await test.ok('kpi.save', { record: { ...networks, label: 'Aktive netværk' } });
    const after = await test.ok('report.read', { reportId: made.report.id });
    expect(text(after)).toContain('dengang kaldt ”Netværk”');
    expect(text(made)).not.toContain('dengang kaldt');
  });
});

describe('report.takeText', () => {
  /** A section or an activity of 2023, and what 2022 says of it. */
  async function both() {
    const { previousReportId } = old.report;
    const before = await test.ok('report.read', { reportId: previousReportId ?? '' });
    return { before, now: await test.ok('report.read', { reportId: old.report.id }) };
  }

  it('puts last year’s text of a section in place of this year’s, marked as come along, as one step', async () => {
    const { before, now } = await both();
    const events = now.sections.find(({ key }) => key === 'events')!;
    await test.ok('report.takeText', { entity: 'section', id: events.id, field: 'body' });
    const after = (await both()).now;
    const taken = after.sections.find(({ id }) => id === events.id)!;
    expect(taken.body).toEqual(before.sections.find(({ key }) => key === 'events')!.body);
    expect(listTodo(after, before).filter(({ id }) => id === events.id)).toMatchObject([
      { type: 'staleText', stale: [{ field: 'body' }] },
    ]);
    expect(await test.ok('history.undo', {})).toMatchObject({
      label: 'Tilføjet tekst fra 2022 i afsnit: Events',
    });
    expect((await both()).now).toEqual(now);
  });

  it('finds an activity by its name, and leads references to what goes on', async () => {
    const { before, now } = await both();
    const forum = now.activities.find(({ title }) => title === 'Samarbejdsforum')!;
    const earlier = before.activities.find(({ title }) => title === 'Samarbejdsforum')!;
    const ref = { type: 'activity', id: earlier.id } as const;
    const body = [{ type: 'paragraph' as const, content: [{ text: 'Se ' }, { text: 'forummet', ref }] }];
    await test.ok('activity.save', { record: { ...earlier, body } });
    await test.ok('activity.save', {
      record: { ...forum, aliases: ['Samarbejdsforum'], title: 'Forum 2023' },
    });
    await test.ok('report.takeText', { entity: 'activity', id: forum.id, field: 'body' });
    const taken = (await both()).now.activities.find(({ id }) => id === forum.id)!;
    expect(taken).toMatchObject({ title: 'Forum 2023', carriedOver: 'touched' });
    expect(taken.body).toEqual([
      { type: 'paragraph', content: [{ text: 'Se ' }, { text: 'forummet', ref: { ...ref, id: forum.id } }] },
    ]);
  });

  it('is refused where there is no text of last year', async () => {
    const { before, now } = await both();
    const of = (entity: 'section' | 'activity', id: string, field: 'body' | 'method') =>
      test.fail('report.takeText', { entity, id, field });
    const [first] = before.sections;
    expect(await of('section', first?.id ?? '', 'body')).toMatchObject({ code: 'not-found' });
    expect(await of('section', now.sections[0]?.id ?? '', 'method')).toMatchObject({ code: 'not-found' });
    expect(await of('activity', 'væk', 'body')).toMatchObject({ code: 'not-found' });
  });
});
