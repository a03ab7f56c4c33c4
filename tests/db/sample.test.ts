import { describe, expect, it } from 'vitest';
import { openTestBackend } from './testBackend.ts';

describe('sample.open', () => {
  it('makes the sample years as one step and answers the newest annual report', async () => {
    const { ok } = openTestBackend();
    const { reportId } = await ok('sample.open', {});
    const reports = await ok('report.list', {});
    expect(reports.length).toBeGreaterThan(1);
    const newest = reports.find(({ kind }) => kind === 'annual');
    expect(newest?.id).toBe(reportId);
    await ok('history.undo', {});
    expect(await ok('report.list', {})).toEqual([]);
    expect(await ok('history.state', {})).toEqual({ undo: null, redo: 'Tilføjet eksempel' });
    await ok('history.redo', {});
    expect(await ok('report.list', {})).toEqual(reports);
  });

  it('finds the sample that is there, also after it was undone and done again', async () => {
    const { ok } = openTestBackend();
    const first = await ok('sample.open', {});
    expect(await ok('sample.open', {})).toEqual(first);
    await ok('history.undo', {});
    await ok('history.redo', {});
    expect(await ok('sample.open', {})).toEqual(first);
  });

  it('answers the year before when the newest was deleted, and makes it anew when all are', async () => {
    const { ok } = openTestBackend();
    const first = await ok('sample.open', {});
    await ok('report.delete', { id: first.reportId });
    const second = await ok('sample.open', {});
    expect(second).not.toEqual(first);
    for (const { id } of await ok('report.list', {})) await ok('report.delete', { id });
    const third = await ok('sample.open', {});
    expect([first.reportId, second.reportId]).not.toContain(third.reportId);
  });

  it('lives beside organisations of the same name', async () => {
    const { ok, makeReport } = openTestBackend();
    const own = await makeReport(2024);
    const { cluster } = (await ok('report.read', { reportId: own })).report;
    await ok('organisation.save', {
      record: { id: 'mine', name: cluster.toUpperCase(), tagline: 'Vores egen' },
    });
    const { reportId } = await ok('sample.open', {});
    const { organisations, images } = await ok('report.read', { reportId });
    const named = organisations.filter(({ name }) => name.toLowerCase() === cluster.toLowerCase());
    expect(named).toMatchObject([{ id: 'mine', tagline: 'Vores egen' }]);
    for (const { hash } of images) await ok('image.bytes', { hash });
  });
});
