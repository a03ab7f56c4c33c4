import { describe, expect, it } from 'vitest';
import { activity } from '#shared/domain/activity.ts';
import { newPartners } from '#shared/domain/newPartners.ts';
import { participantTotal } from '#shared/domain/participantTotal.ts';
import { openTestBackend } from './testBackend.ts';

/** Two yearly reports and a final one whose project ran 01.05.2022–30.06.2023. */
async function store() {
  const test = openTestBackend();
  const { ok } = test;
  const years = { 2022: await test.makeReport(2022), 2023: await test.makeReport(2023) };
  const finalId = await test.makeReport(2023, 'final');
  const { finalProject } = await ok('report.read', { reportId: finalId });
  const save = (year: 2022 | 2023, id: string, fields: object) =>
    ok('activity.save', { record: activity.parse({ id, reportId: years[year], ...fields }) });
  await save(2022, 'early', { kind: 'event', title: 'For tidligt', date: '2022-04-30' });
  await save(2022, 'kickoff', {
    kind: 'event',
    title: 'Opstart',
    date: '2022-05-01',
    participants: 40,
    partners: [{ organisation: 'Prøve Kommune', role: 'lead' }],
  });
  await save(2022, 'network22', { kind: 'network', title: 'Netværket', participants: 18 });
  await save(2023, 'network23', { kind: 'network', title: 'netværket', participants: 47 });
  await save(2023, 'closing', {
    kind: 'event',
    title: 'Afslutning',
    date: '2023-06-30',
    participants: 350,
    participantsQualifier: 'nearly',
    partners: [{ organisation: 'PRØVE kommune' }, { organisation: 'Prøve Universitet' }],
  });
  await save(2023, 'late', { kind: 'event', title: 'For sent', date: '2023-07-01' });
  const setPeriod = (periodFrom: string | null, periodTo: string | null) =>
    ok('finalProject.save', { record: { ...finalProject!, periodFrom, periodTo } });
  return { ...test, finalId, setPeriod };
}

describe('activities of the yearly reports in a final report', () => {
  it('are those of the period, each once, and none before the period is known', async () => {
    const { ok, finalId, setPeriod } = await store();
    expect(await ok('finalProject.listActivities', { reportId: finalId })).toEqual({ activities: [] });
    await setPeriod('2022-05-01', '2023-06-30');
    const { activities } = await ok('finalProject.listActivities', { reportId: finalId });
    expect(activities.map(({ activity: { id }, years, taken }) => [id, years, taken])).toEqual([
      ['kickoff', [2022], false],
      ['network23', [2022, 2023], false],
      ['closing', [2023], false],
    ]);
  });

  it('are copied as one step that can be undone, and never twice', async () => {
    const { ok, finalId, setPeriod } = await store();
    await setPeriod('2022-05-01', '2023-06-30');
    const ids = ['kickoff', 'network23', 'closing'];
    const taken = await ok('finalProject.takeActivities', { reportId: finalId, ids });
    expect(taken.ids).toHaveLength(3);
    const { activities } = await ok('report.read', { reportId: finalId });
    expect(activities.map(({ title, reportId, order }) => [title, reportId, order])).toEqual([
      ['Opstart', finalId, 0],
      ['netværket', finalId, 1],
      ['Afslutning', finalId, 2],
    ]);
    // Members of a network are not participants of events; "knap" makes the sum approximate.
    expect(participantTotal(activities)).toEqual({ value: 390, qualifier: 'about' });
    expect(newPartners([], activities)).toEqual([
      { organisation: 'Prøve Kommune', role: 'partner' },
      { organisation: 'Prøve Universitet', role: 'partner' },
    ]);
    expect(await ok('finalProject.takeActivities', { reportId: finalId, ids })).toEqual({ ids: [] });
    const listed = await ok('finalProject.listActivities', { reportId: finalId });
    expect(listed.activities.every((one) => one.taken)).toBe(true);
    await ok('history.undo', {});
    expect((await ok('report.read', { reportId: finalId })).activities).toEqual([]);
  });

  it('are refused when they are gone, and nothing is copied', async () => {
    const { ok, fail, finalId, setPeriod } = await store();
    await setPeriod('2022-05-01', '2023-06-30');
    const error = await fail('finalProject.takeActivities', { reportId: finalId, ids: ['kickoff', 'late'] });
    expect(error.code).toBe('not-found');
    expect((await ok('report.read', { reportId: finalId })).activities).toEqual([]);
  });
});
