import { describe, expect, it } from 'vitest';
import { entityNames, entitySchemas, orderedLists } from '#shared/domain/records.ts';
import type { OrderedEntity, ReportRecords } from '#shared/domain/records.ts';
import { commands, isCommandName } from '#shared/contract/commands.ts';
import type { CommandName } from '#shared/contract/commands.ts';
import { fullRecords } from './fullRecords.ts';
import { openTestBackend } from './testBackend.ts';
import type { TestBackend } from './testBackend.ts';

const listed = Object.entries(orderedLists).filter(([entity]) => entity !== 'section') as [
  OrderedEntity,
  keyof ReportRecords,
][];

/** Makes a report and a record of each entity in it, every field filled in. */
async function fill(
  test: TestBackend,
): Promise<{ reportId: string; records: Awaited<ReturnType<typeof fullRecords>> }> {
  const reportId = await test.makeReport(2024, 'final');
  return { reportId, records: await fullRecords(test, reportId) };
}

async function listOf(
  test: TestBackend,
  reportId: string,
  list: keyof ReportRecords,
): Promise<{ id: string }[]> {
  return (await test.ok('report.read', { reportId }))[list] as { id: string }[];
}

describe('saving', () => {
  it.each(listed)('%s: every field comes back as it was saved', async (entity, list) => {
    const test = openTestBackend();
    const { reportId, records } = await fill(test);
    const sent = records[entity];
    const shape = entitySchemas[entity];
    expect(shape.parse(sent), 'the fixture fills in whole records').toEqual(sent);
    expect(await listOf(test, reportId, list)).toContainEqual(sent);
  });

  it('gives organisations, images, sections, the report and its project back as they were saved', async () => {
    const test = openTestBackend();
    const { reportId, records } = await fill(test);
    const read = await test.ok('report.read', { reportId });
    expect(read.organisations).toContainEqual(records.organisation);
    expect(read.images).toContainEqual(records.image);
    expect(read.sections).toContainEqual(records.section);
    expect(read.report).toEqual(records.report);
    expect(read.finalProject).toEqual(records.finalProject);
  });

  it('keeps each of the four kinds of activity whole', async () => {
    const test = openTestBackend();
    const { reportId, records } = await fill(test);
    const { activities } = await test.ok('report.read', { reportId });
    expect(activities.map(({ kind }) => kind).toSorted()).toEqual([
      'event',
      'network',
      'project',
      'testEnvironment',
    ]);
    for (const activity of records.activities) expect(activities).toContainEqual(activity);
  });

  it('is no step when nothing changes, and leaves what can be done again alone', async () => {
    const test = openTestBackend();
    const { records } = await fill(test);
    test.clock.advance(10_000);
    await test.ok('kpi.save', { record: { ...records.kpi, label: 'Et andet' } });
    await test.ok('history.undo', {});
    const before = await test.ok('history.state', {});
    test.events.length = 0;
    await test.ok('kpi.save', { record: records.kpi });
    expect(await test.ok('history.state', {})).toEqual(before);
    expect(test.events).toEqual([]);
  });

  it('puts a new record last when its place is taken, and never moves a stored one', async () => {
    const test = openTestBackend();
    const reportId = await test.makeReport(2024);
    for (const id of ['a', 'b', 'c']) await test.ok('highlight.save', { record: { id, reportId, text: id } });
    const read = async () =>
      (await test.ok('report.read', { reportId })).highlights.map(({ id, order }) => `${id}${order}`);
    expect(await read()).toEqual(['a0', 'b1', 'c2']);
    await test.ok('highlight.reorder', { reportId, ids: ['c', 'a', 'b'] });
    // A save that was under way before the move still says order 0.
    const { record } = await test.ok('highlight.save', {
      record: { id: 'a', reportId, text: 'x', order: 0 },
    });
    expect(record.order).toBe(1);
    expect(await read()).toEqual(['c0', 'a1', 'b2']);
  });

  it('tells the window which report changed, and the store when it did', async () => {
    const test = openTestBackend();
    const reportId = await test.makeReport(2024);
    test.events.length = 0;
    await test.ok('kpi.save', { record: { id: 'k', reportId } });
    expect(test.events).toEqual([{ name: 'changed', payload: { reportId } }]);
    await test.ok('organisation.save', { record: { id: 'o', name: 'Eksempel A/S' } });
    expect(test.events.at(-1)).toEqual({ name: 'changed', payload: { reportId: null } });
  });

  it.each(entityNames.filter((entity) => !['organisation', 'image', 'report', 'template'].includes(entity)))(
    '%s: refuses a report that is not there, and a move to another report',
    async (entity) => {
      const test = openTestBackend();
      const { records } = await fill(test);
      const other = await test.makeReport(2025, 'final');
      const name = `${entity}.save` as CommandName;
      const orphan = await test.fail(name, { record: { ...records[entity], id: 'new', reportId: 'gone' } });
      expect(orphan.code).toBe('invalid-input');
      expect(orphan.fields.length).toBeGreaterThan(0);
      const moved = await test.fail(name, { record: { ...records[entity], reportId: other } });
      expect(moved.code).toBe('invalid-input');
      expect(test.logged).toEqual([]);
    },
  );
});

describe('deleting', () => {
  const deletable = entityNames.filter((entity) => isCommandName(`${entity}.delete`));

  it('is what the contract allows', () => {
    expect(entityNames.filter((entity) => !deletable.includes(entity))).toEqual([
      'section',
      'finalProject',
      'image',
    ]);
  });

  it.each(deletable)('%s: is gone, comes back whole with undo, and goes again with redo', async (entity) => {
    const test = openTestBackend();
    const { reportId, records } = await fill(test);
    const everything = async () =>
      entity === 'report'
        ? await test.backend.dispatch('report.read', { reportId })
        : await test.ok('report.read', { reportId });
    const before = await everything();
    const name = `${entity}.delete` as CommandName;
    await test.ok(name, { id: records[entity].id });
    const after = await everything();
    expect(after).not.toEqual(before);
    expect(JSON.stringify(after)).not.toContain(`"id":"${records[entity].id}"`);
    await test.ok('history.undo', {});
    expect(await everything()).toEqual(before);
    await test.ok('history.redo', {});
    expect(await everything()).toEqual(after);
    expect((await test.fail(name, { id: records[entity].id })).code).toBe('not-found');
  });
});

describe('reordering', () => {
  it.each(Object.keys(orderedLists) as OrderedEntity[])('%s: takes the order given', async (entity) => {
    const test = openTestBackend();
    const { reportId, records } = await fill(test);
    const list = orderedLists[entity];
    if (entity !== 'section' && entity !== 'activity') {
      for (const id of ['second', 'third']) {
        await test.ok(`${entity}.save`, { record: { ...records[entity], id, order: 0 } });
      }
    }
    const ids = (await listOf(test, reportId, list)).map(({ id }) => id);
    const turned = ids.toReversed();
    await test.ok(`${entity}.reorder`, { reportId, ids: turned });
    const moved = await listOf(test, reportId, list);
    expect(moved.map(({ id }) => id)).toEqual(turned);
    expect(moved).toMatchObject(turned.map((_, order) => ({ order })));
    await test.ok('history.undo', {});
    expect((await listOf(test, reportId, list)).map(({ id }) => id)).toEqual(ids);
  });

  it('moves those named among themselves and leaves the others where they are', async () => {
    const test = openTestBackend();
    const reportId = await test.makeReport(2024);
    for (const id of ['a', 'b', 'c', 'd']) {
      const kind = id === 'b' ? 'event' : 'project';
      await test.ok('activity.save', { record: { id, reportId, kind, title: `Titel ${id}` } });
    }
    await test.ok('activity.reorder', { reportId, ids: ['d', 'a', 'c'] });
    expect((await listOf(test, reportId, 'activities')).map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
    expect((await test.ok('history.state', {})).undo).toBe('Flyttet projekt: Titel d');
  });

  it('names the one that was moved', async () => {
    const test = openTestBackend();
    const reportId = await test.makeReport(2024);
    for (const id of ['a', 'b', 'c', 'd']) {
      await test.ok('kpi.save', { record: { id, reportId, label: `Tal ${id}` } });
    }
    await test.ok('kpi.reorder', { reportId, ids: ['b', 'c', 'd', 'a'] });
    expect((await test.ok('history.state', {})).undo).toBe('Flyttet nøgletal: Tal a');
  });

  it('refuses strangers and twins', async () => {
    const test = openTestBackend();
    const reportId = await test.makeReport(2024);
    await test.ok('kpi.save', { record: { id: 'k', reportId } });
    expect((await test.fail('kpi.reorder', { reportId, ids: ['k', 'x'] })).code).toBe('not-found');
    expect((await test.fail('kpi.reorder', { reportId, ids: ['k', 'k'] })).code).toBe('invalid-input');
    expect((await test.fail('kpi.reorder', { reportId: 'gone', ids: [] })).code).toBe('not-found');
  });
});

describe('the contract', () => {
  it('names a save for every entity', () => {
    for (const entity of entityNames) expect(commands).toHaveProperty([`${entity}.save`]);
  });
});
