import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { damageTable } from './damage.ts';
import { sampleStore } from './sampleStore.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { openTestBackend } from './testBackend.ts';

/** The sample with a backup, and after that a KPI more; closed. */
async function storeWithBackup(): Promise<{ file: string; id: string; reportId: string }> {
  const file = await sampleStore();
  const { ok, clock, backend } = openTestBackend(file, 3000);
  const { reportId } = await ok('sample.open', {});
  const { id } = await ok('backup.create', {});
  clock.advance(60_000);
  await ok('kpi.save', { record: { id: 'siden', reportId } });
  await backend.close();
  return { file, id, reportId };
}

it('replaces everything, and what was there is a backup itself', async () => {
  const { file, id, reportId } = await storeWithBackup();
  const { ok, events, clock, backend } = openTestBackend(file, 5000);
  clock.advance(120_000);
  expect(await ok('backup.restore', { id })).toEqual({ state: 'open', file });
  expect(events.map(({ name }) => name)).toContain('store');
  const kpiIds = async () => (await ok('report.read', { reportId })).kpis.map((kpi) => kpi.id);
  expect(await kpiIds()).not.toContain('siden');
  expect(readdirSync(dirname(file)).toSorted()).toEqual([
    'Sikkerhedskopier',
    'sample.hubrapport',
    'sample.hubrapport-shm',
    'sample.hubrapport-wal',
    'sample.hubrapport.lock',
  ]);

  const { backups } = await ok('backup.list', {});
  expect(backups[0]).toMatchObject({ reason: 'restore' });
  await ok('backup.restore', { id: backups[0]!.id });
  expect(await kpiIds()).toContain('siden');
  await backend.close();
});

it('refuses a backup that is damaged itself, and changes nothing', async () => {
  const { file, id, reportId } = await storeWithBackup();
  const backup = join(dirname(file), 'Sikkerhedskopier', id);
  damageTable(backup, 'indicator');
  const { ok, fail, backend } = openTestBackend(file, 5000);
  expect((await ok('backup.check', { id })).damage).not.toBeNull();
  expect(await fail('backup.restore', { id })).toMatchObject({ code: 'store-damaged' });
  expect((await ok('report.read', { reportId })).kpis.map((kpi) => kpi.id)).toContain('siden');
  expect((await fail('backup.restore', { id: '../../etc/passwd' })).code).toBe('not-found');
  await backend.close();
});

it('offers the newest sound backup of a damaged store, says what it lacks, and sets the store aside', async () => {
  const { file, id } = await storeWithBackup();
  const later = openTestBackend(file, 5000);
  later.clock.advance(600_000);
  const newest = await later.ok('backup.create', {});
  await later.backend.close();
  damageTable(join(newest.folder, newest.id), 'indicator');
  damageTable(file, 'report');
  const damaged = readFileSync(file);

  const { ok, fail, backend } = openTestBackend(file, 7000);
  expect(await ok('store.status', {})).toMatchObject({ state: 'failed', code: 'store-damaged' });
  expect((await fail('backup.create', {})).code).toBe('store-damaged');
  const recovery = await ok('store.recovery', {});
  expect(recovery.backup).toMatchObject({ id, reason: 'manual' });
  // The reports of the store cannot be read, so what the backup lacks is not known.
  expect(recovery.lacks).toBeNull();
  expect(await ok('backup.restore', { id })).toEqual({ state: 'open', file });
  expect(await ok('report.list', {})).toHaveLength(3);
  const aside = readdirSync(dirname(file)).find((name) => name.startsWith('sample beskadiget '));
  expect(readFileSync(join(dirname(file), aside!)).equals(damaged)).toBe(true);
  await backend.close();
});

it('counts what a backup lacks when the damaged store can still be read', async () => {
  const { file, reportId } = await storeWithBackup();
  damageTable(file, 'export_entry');
  const { ok, backend } = openTestBackend(file, 7000);
  const { lacks } = await ok('store.recovery', {});
  expect(lacks).toMatchObject([{ report: { id: reportId, year: 2023 }, whole: false, records: 1 }]);
  await backend.close();
});

it('begins anew beside a store that cannot be used, which stays as it is', async () => {
  const { file } = await storeWithBackup();
  truncateSync(file, 50_000);
  const { ok, backend } = openTestBackend(file, 7000);
  expect(await ok('store.new', {})).toEqual({ state: 'open', file });
  expect(await ok('report.list', {})).toEqual([]);
  expect(readdirSync(dirname(file)).filter((name) => name.includes('beskadiget'))).toHaveLength(1);
  // A store that is open is never begun anew.
  await ok('sample.open', {});
  await ok('store.new', {});
  expect(await ok('report.list', {})).toHaveLength(3);
  await backend.close();
});

it('does not make an empty store where one was lost, as its backups tell', async () => {
  const { file } = await storeWithBackup();
  const lost = readFileSync(file);
  truncateSync(file, 0);
  const { unlinkSync } = await import('node:fs');
  unlinkSync(file);
  const { ok, backend } = openTestBackend(file, 7000);
  expect(await ok('store.status', {})).toMatchObject({ state: 'failed', code: 'store-missing' });
  writeFileSync(file, lost);
  expect(await ok('store.retry', {})).toEqual({ state: 'open', file });
  await backend.close();
});

it('takes one report in as a report of its own, with pictures, organisations and exports', async () => {
  const { file, id, reportId } = await storeWithBackup();
  const target = openTestBackend(file, 9000);
  const { ok, backend } = target;
  const before = await ok('report.read', { reportId });
  await ok('export.writeWord', { reportId, file: join(dirname(file), 'a.docx') });
  const withExport = await ok('backup.create', {});
  const first = await ok('backup.takeReport', { id: withExport.id, reportId });
  expect(first.title).toContain('hentet fra sikkerhedskopi');
  expect(await ok('report.list', {})).toHaveLength(4);
  const taken = await ok('report.read', { reportId: first.reportId });
  expect(taken.activities.map(({ title }) => title)).toEqual(before.activities.map(({ title }) => title));
  const ids = (records: typeof taken) =>
    [records.sections, records.activities, records.testimonials, records.kpis].flat().map((each) => each.id);
  expect(ids(taken).filter((one) => ids(before).includes(one))).toEqual([]);
  // References inside the report point inside the report.
  const activityIds = new Set(taken.activities.map((activity) => activity.id));
  for (const { attachedTo } of taken.testimonials) {
    if (attachedTo?.type === 'activity') expect(activityIds).toContain(attachedTo.activityId);
  }
  expect(taken.organisations).toEqual(before.organisations);
  const [entry] = await ok('export.list', { reportId: first.reportId });
  expect(await ok('export.digest', { exportId: entry!.id })).not.toBeNull();
  expect((await ok('history.undo', {}))?.label).toContain('fra en sikkerhedskopi');
  expect(await ok('report.list', {})).toHaveLength(3);

  // Where the year is free, and nothing of the report is known, it comes whole under its own title.
  await ok('report.delete', { id: reportId });
  const again = await ok('backup.takeReport', { id, reportId });
  expect(again.title).toBe(before.report.title);
  for (const { portraitId } of (await ok('report.read', { reportId: again.reportId })).testimonials) {
    const { images } = await ok('report.read', { reportId: again.reportId });
    if (portraitId !== null) expect(images.map((image) => image.id)).toContain(portraitId);
  }
  await backend.close();
  const raw = new Database(file);
  expect(raw.pragma('foreign_key_check')).toEqual([]);
  raw.close();
});

it('opens another store and stays where it is when that cannot be opened', async () => {
  const [one, two] = [await sampleStore(), join(temporaryFolder(), 'ny.hubrapport')];
  const settingsFile = join(dirname(one), 'settings.json');
  const other = openTestBackend(two);
  await other.makeReport(2030);
  const { ok, fail, backend } = openTestBackend(one, 3000, undefined, { settingsFile });
  expect((await fail('store.openFile', { file: two })).code).toBe('store-locked');
  expect((await fail('store.openFile', { file: join(dirname(one), 'væk.hubrapport') })).code).toBe(
    'store-missing',
  );
  expect(await ok('store.status', {})).toEqual({ state: 'open', file: one });
  await other.backend.close();
  expect(await ok('store.openFile', { file: two })).toBe('opened');
  expect(await ok('report.list', {})).toMatchObject([{ year: 2030 }]);
  expect(JSON.parse(readFileSync(settingsFile, 'utf8'))).toEqual({ storeFile: two });
  // The first one is free again.
  const freed = openTestBackend(one, 5000);
  expect(await freed.ok('report.list', {})).toHaveLength(3);
  await freed.backend.close();
  await backend.close();
});
