import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../db/temporaryFolder.ts';
import { openTestBackend } from '../db/testBackend.ts';

const DAY = 86_400_000;

it('a clock that is set back loses nothing: steps are undone in their order, backups stay, new ones are made', async () => {
  const file = join(temporaryFolder(), 'x.hubrapport');
  const { ok, backend, clock, makeReport, logged } = openTestBackend(file);
  const reportId = await makeReport(2023);
  const save = (text: string) => ok('highlight.save', { record: { id: 'f', reportId, text } });
  const text = async () => (await ok('report.read', { reportId })).highlights[0]?.text;
  await save('først');
  const first = await ok('backup.create', {});

  clock.advance(-400 * DAY);
  await save('siden');
  expect(await text()).toBe('siden');
  const second = await ok('backup.create', {});
  const { backups } = await ok('backup.list', {});
  expect(backups.map(({ id }) => id).toSorted()).toEqual([first.id, second.id].toSorted());

  await ok('history.undo', {});
  expect(await text()).toBe('først');
  clock.advance(401 * DAY);
  await ok('history.redo', {});
  expect(await text()).toBe('siden');
  await backend.close();
  expect(logged).toEqual([]);
  expect(readdirSync(join(file, '..')).filter((name) => name.includes('beskadiget'))).toEqual([]);
});
