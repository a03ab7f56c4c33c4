import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { runJob } from '#db/backups/runJob.ts';
import { asNobody, canBeNobody } from './asNobody.ts';
import { openTestBackend } from './testBackend.ts';
import { addBallast } from './ballast.ts';
import { damageTable } from './damage.ts';
import { sampleStore } from './sampleStore.ts';
import { temporaryFolder } from './temporaryFolder.ts';

it('is a whole store in one file, with pictures and history, and holds what was saved a moment ago', async () => {
  const file = await sampleStore();
  const { ok, backend } = openTestBackend(file, 3000);
  const { reportId } = await ok('sample.open', {});
  await ok('kpi.save', { record: { id: 'netop gemt', reportId } });
  const made = await ok('backup.create', {});
  expect(made).toMatchObject({ reason: 'manual', folder: join(dirname(file), 'Sikkerhedskopier') });
  expect(made.reports?.map(({ year }) => year)).toEqual([2023, 2022, 2021]);
  expect(readdirSync(made.folder)).toEqual([made.id]);
  expect(await ok('backup.check', { id: made.id })).toEqual({ damage: null });
  const [of] = made.reports ?? [];
  const records = await ok('report.read', { reportId });
  await backend.close();

  const copy = openTestBackend(join(made.folder, made.id), 5000);
  expect(await copy.ok('report.read', { reportId })).toEqual(records);
  expect(records.kpis.map(({ id }) => id)).toContain('netop gemt');
  expect(of?.records).toBeGreaterThan(30);
  expect((await copy.ok('history.state', {})).undo).toContain('Tilføjet');
  for (const { hash } of records.images) await copy.ok('image.bytes', { hash });
  await copy.backend.close();
});

it('is made before an import and before a new year, but not of a store without reports', async () => {
  const file = join(temporaryFolder(), 'x.hubrapport');
  const { ok, fail, makeReport, backend } = openTestBackend(file);
  await fail('import.accept', { importId: 'findes-ikke', into: null });
  expect((await ok('backup.list', {})).backups).toEqual([]);
  const reportId = await makeReport(2023);
  await ok('report.rollForward', { reportId });
  await fail('import.accept', { importId: 'findes-ikke', into: null });
  const { backups } = await ok('backup.list', {});
  expect(backups.map(({ reason }) => reason).toSorted()).toEqual(['import', 'rollForward']);
  expect(backups.find(({ reason }) => reason === 'rollForward')?.reports).toHaveLength(1);
  await backend.close();
});

it('goes to the chosen folder; when that is gone, beside the store, and says so', async () => {
  const file = await sampleStore();
  const [chosen, settingsFile] = [
    join(temporaryFolder(), 'Anden disk'),
    join(dirname(file), 'settings.json'),
  ];
  mkdirSync(chosen);
  const { ok, clock, events, backend } = openTestBackend(file, 3000, undefined, { settingsFile });
  await ok('backup.setFolder', { folder: chosen });
  expect(await ok('backup.create', {})).toMatchObject({ folder: chosen });
  expect(await ok('backup.list', {})).toMatchObject({ folder: chosen, chosen: true, problem: null });

  rmSync(chosen, { recursive: true });
  clock.advance(1000);
  const beside = join(dirname(file), 'Sikkerhedskopier');
  expect(await ok('backup.create', {})).toMatchObject({ folder: beside });
  const { problem } = await ok('backup.list', {});
  expect(problem).toContain(chosen);
  expect(events.at(-1)).toEqual({ name: 'backups', payload: { problem } });
  // A disk that is taken out must not come back as an empty folder.
  expect(existsSync(chosen)).toBe(false);

  await ok('backup.useDefaultFolder', {});
  expect(await ok('backup.list', {})).toMatchObject({ folder: beside, chosen: false, problem: null });
  await backend.close();
});

it.runIf(canBeNobody)('goes beside the store when the chosen folder may not be written in', async () => {
  const file = await sampleStore();
  const [chosen, settingsFile] = [temporaryFolder(), join(dirname(file), 'settings.json')];
  const { ok, events, backend } = openTestBackend(file, 3000, undefined, { settingsFile });
  await ok('backup.setFolder', { folder: chosen });
  chmodSync(chosen, 0o555);
  chmodSync(dirname(file), 0o777);
  for (const each of readdirSync(dirname(file))) chmodSync(join(dirname(file), each), 0o777);
  const made = await asNobody(() => ok('backup.create', {}));
  chmodSync(chosen, 0o755);
  expect(made.folder).toBe(join(dirname(file), 'Sikkerhedskopier'));
  expect(JSON.stringify(events.at(-1))).toContain('Kopien lægges i');
  expect(readdirSync(chosen)).toEqual([]);
  await backend.close();
});

it('never overwrites, and leaves nothing behind where it cannot be written', async () => {
  const file = await sampleStore();
  const blocked = join(dirname(file), 'ingen mappe');
  writeFileSync(blocked, '');
  await expect(runJob('backUp', { from: file, to: join(blocked, 'kopi.hubrapport') })).rejects.toThrow();
  await expect(runJob('backUp', { from: file, to: file })).rejects.toThrow('overskrives ikke');
  expect(readdirSync(dirname(file)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

it('is not given its name when the store it is made of is damaged', async () => {
  const file = await sampleStore();
  damageTable(file, 'indicator');
  const to = join(dirname(file), 'kopi.hubrapport');
  await expect(runJob('backUp', { from: file, to })).rejects.toMatchObject({ code: 'store-damaged' });
  expect(readdirSync(dirname(file)).filter((name) => name.startsWith('kopi'))).toEqual([]);
});

it('lets the old ones go: of nine days the last seven stay', async () => {
  const file = await sampleStore();
  const { ok, clock, backend } = openTestBackend(file, 3000);
  for (let day = 1; day <= 9; day += 1) {
    await ok('backup.create', {});
    if (day < 9) clock.advance(86_400_000);
  }
  const { backups } = await ok('backup.list', {});
  expect(backups.map(({ at }) => Number(at.slice(8, 10)))).toEqual([9, 8, 7, 6, 5, 4, 3]);
  await backend.close();
}, 60_000);

it('is told from what others left in its folder', async () => {
  const file = await sampleStore();
  const { ok, backend } = openTestBackend(file, 3000);
  const folder = join(dirname(file), 'Sikkerhedskopier');
  mkdirSync(folder);
  for (const name of [
    'Feriebilleder.zip',
    'sample.hubrapport',
    'sample.00000000.2020-01-01T00-00-00-000Z.daily.hubrapport',
  ]) {
    writeFileSync(join(folder, name), '');
  }
  expect((await ok('backup.list', {})).backups).toEqual([]);
  await ok('backup.create', {});
  expect(readdirSync(folder)).toHaveLength(4);
  await backend.close();
});

it('is not waited for by a save', async () => {
  const file = await sampleStore();
  addBallast(file, 48);
  const { ok, backend } = openTestBackend(file, 3000);
  onTestFinished(() => backend.close());
  const { reportId } = await ok('sample.open', {});
  const making = ok('backup.create', {});
  const done = making.then(() => true);
  let saves = 0;
  while (!(await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 5, false))]))) {
    await ok('kpi.save', { record: { id: `k${saves}`, reportId } });
    saves += 1;
  }
  expect(saves).toBeGreaterThan(3);
  expect(readFileSync(join((await making).folder, (await making).id)).length).toBeGreaterThan(40_000_000);
});

it('takes away what a backup or a restore left when it was ended in the middle', async () => {
  const file = await sampleStore();
  const first = openTestBackend(file, 3000);
  const { folder, id } = await first.ok('backup.create', {});
  await first.backend.close();
  const left = [`${file}.4711.tmp`, `${file}.4711.tmp-wal`, join(folder, `${id}.4711.tmp`)];
  for (const each of left) writeFileSync(each, 'halv');
  const others = [`${file}.4711.tmp.docx`, join(folder, 'andet.hubrapport.1.tmp')];
  for (const each of others) writeFileSync(each, 'en andens');
  const { ok, clock, backend } = openTestBackend(file, 5000);
  clock.advance(1000);
  await ok('backup.create', {});
  expect(left.filter((each) => existsSync(each))).toEqual([]);
  expect(others.filter((each) => existsSync(each))).toEqual(others);
  await backend.close();
});
