import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openConnection } from '#db/connection.ts';
import { isNetworkPlace } from '#db/networkPlace.ts';
import type { PlaceProbe } from '#db/networkPlace.ts';
import { asNobody, canBeNobody } from './asNobody.ts';
import { addBallast } from './ballast.ts';
import { damageTable } from './damage.ts';
import { sampleStore } from './sampleStore.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { openTestBackend } from './testBackend.ts';

describe('a large store', () => {
  /** The sample, made larger than what is read through as it is opened. */
  async function largeStore(): Promise<string> {
    const file = await sampleStore();
    addBallast(file, 12);
    return file;
  }

  it('is shown while it is read through, and then written', async () => {
    const { ok, backend } = openTestBackend(await largeStore(), 3000);
    expect(await ok('report.list', {})).toHaveLength(3);
    const { reportId } = await ok('sample.open', {});
    await ok('kpi.save', { record: { id: 'k', reportId } });
    await backend.close();
  });

  it('is never written when it is damaged: the window hears of it', async () => {
    const file = await largeStore();
    damageTable(file, 'indicator');
    const before = readFileSync(file);
    const { ok, fail, events, backend } = openTestBackend(file, 3000);
    const [{ id: reportId } = { id: '' }] = await ok('report.list', {});
    const error = await fail('kpi.save', { record: { id: 'k', reportId } });
    expect(error.code).toBe('store-damaged');
    expect(events).toEqual([{ name: 'store', payload: {} }]);
    expect(await ok('store.status', {})).toMatchObject({ state: 'failed', code: 'store-damaged' });
    await backend.close();
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

it('a reference that points nowhere is damage too', async () => {
  const file = await sampleStore();
  const raw = new Database(file);
  raw.pragma('foreign_keys = OFF');
  raw.exec("UPDATE kpi SET report_id = 'findes-ikke'");
  raw.close();
  const { ok, backend } = openTestBackend(file, 3000);
  const status = await ok('store.status', {});
  expect(status).toMatchObject({ state: 'failed', code: 'store-damaged' });
  expect(JSON.stringify(status)).toContain('en henvisning i kpi');
  await backend.close();
});

const untilFull = fileURLToPath(new URL('untilFull.ts', import.meta.url));

/** Saves in a process of its own until that fails; `limit` is a shell's way to make room scarce. */
function saveUntilFull(file: string, limit: string) {
  const run = spawnSync('bash', ['-c', `${limit}; exec "$0" "$@"`, process.execPath, untilFull, file], {
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout) as { saved: number; code: string; message: string; readable: boolean };
}

async function expectSaved(file: string, saved: number): Promise<void> {
  const { ok, backend } = openTestBackend(file, 3000);
  const { reportId } = await ok('sample.open', {});
  const { highlights } = await ok('report.read', { reportId });
  expect(highlights.filter(({ id }) => id.startsWith('fuld-'))).toHaveLength(saved);
  expect(saved).toBeGreaterThan(0);
  await ok('highlight.save', { record: { id: 'igen plads', reportId } });
  await backend.close();
}

describe('a disk without room stops the save, not the store: what is saved stays, and with room it goes on', () => {
  it.skipIf(process.platform === 'win32')(
    'where a file may not grow',
    async () => {
      const file = await sampleStore();
      const said = saveUntilFull(file, "ulimit -f 2500; trap '' XFSZ");
      expect(said.readable).toBe(true);
      expect(said.message).toContain(file);
      await expectSaved(file, said.saved);
    },
    60_000,
  );

  // Only root may make a disk of its own.
  it.skipIf(process.platform !== 'linux' || process.geteuid?.() !== 0)(
    'where the disk itself is full',
    async () => {
      const [disk, whole] = [temporaryFolder(), await sampleStore()];
      const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk]).status === 0;
      onTestFinished(() => void spawnSync('umount', ['-l', disk]));
      expect(mounted).toBe(true);
      const file = join(disk, 'lille.hubrapport');
      copyFileSync(whole, file);
      const said = saveUntilFull(file, ':');
      expect(said).toMatchObject({ code: 'disk-full', readable: true });
      expect(said.message).toContain('ikke plads');

      const { fail, backend } = openTestBackend(file, 3000);
      expect((await fail('backup.create', {})).code).toBe('disk-full');
      expect((await fail('store.copyTo', { file: join(disk, 'k.hubrapport'), password: null })).code).toBe(
        'disk-full',
      );
      expect(readdirSync(join(disk, 'Sikkerhedskopier'))).toEqual([]);
      await backend.close();
      const room = join(temporaryFolder(), 'plads.hubrapport');
      // What did not fit in the file itself still lies in its log.
      for (const suffix of ['', '-wal']) {
        if (existsSync(`${file}${suffix}`)) copyFileSync(`${file}${suffix}`, `${room}${suffix}`);
      }
      await expectSaved(room, said.saved);
    },
    60_000,
  );
});

it.runIf(canBeNobody)('a read-only store is opened as a copy somewhere else', async () => {
  const file = await sampleStore();
  const folder = dirname(file);
  const copy = join(temporaryFolder(), 'min kopi.hubrapport');
  chmodSync(dirname(copy), 0o777);
  chmodSync(file, 0o444);
  chmodSync(folder, 0o555);
  await asNobody(async () => {
    const { ok, fail, backend } = openTestBackend(file, 3000);
    expect(await ok('store.status', {})).toMatchObject({ state: 'failed', code: 'store-read-only' });
    expect((await fail('store.openCopyAt', { file })).code).toBe('file-locked');
    await ok('store.openCopyAt', { file: copy });
    expect(await ok('store.status', {})).toEqual({ state: 'open', file: copy });
    const { reportId } = await ok('sample.open', {});
    await ok('kpi.save', { record: { id: 'k', reportId } });
    await backend.close();
  });
  chmodSync(folder, 0o755);
});

describe('a network drive', () => {
  const probe = (platform: NodeJS.Platform, path: string, type = 0xef53): PlaceProbe => ({
    platform,
    realPath: () => path,
    fileSystemType: () => type,
  });

  it.each<[string, boolean, PlaceProbe]>([
    ['a drive with a letter that stands for a server', true, probe('win32', '\\\\server\\fælles')],
    ['a disk on Windows', false, probe('win32', 'C:\\Users\\hub')],
    ['a volume on macOS', true, probe('darwin', '/Volumes/Fælles')],
    ['the disk of a Mac', false, probe('darwin', '/Users/hub')],
    ['NFS', true, probe('linux', '/mnt/x', 0x6969)],
    ['SMB', true, probe('linux', '/mnt/x', 0xff534d42)],
    ['ext4', false, probe('linux', '/home/hub')],
  ])('%s: %s', (_what, expected, asked) => {
    expect(isNetworkPlace('x.hubrapport', asked)).toBe(expected);
  });

  it('is taken for an own disk when the system does not answer', () => {
    const silent: PlaceProbe = {
      ...probe('linux', ''),
      realPath: () => {
        throw new Error('væk');
      },
    };
    expect(isNetworkPlace('x.hubrapport', silent)).toBe(false);
  });

  it('keeps a store without the write-ahead log, which is backed up all the same', async () => {
    const file = await sampleStore();
    const raw = new Database(file);
    raw.pragma('journal_mode = DELETE');
    raw.close();
    const { runJob } = await import('#db/backups/runJob.ts');
    const to = join(dirname(file), 'kopi.hubrapport');
    expect((await runJob('backUp', { from: file, to })).size).toBeGreaterThan(100_000);
    expect(await runJob('check', { file: to })).toBeNull();
  });

  it('opens its store with the log of the disk it lies on', () => {
    const connection = openConnection(join(temporaryFolder(), 'x.hubrapport'));
    expect(connection.pragma('journal_mode', { simple: true })).toBe('wal');
    connection.close();
  });
});

it('settings that cannot be read are as none', async () => {
  const file = await sampleStore();
  const settingsFile = join(dirname(file), 'valg', 'settings.json');
  mkdirSync(dirname(settingsFile));
  writeFileSync(settingsFile, '{"backupFolder": 7');
  const { ok, backend } = openTestBackend(file, 3000, undefined, { settingsFile });
  expect(await ok('backup.list', {})).toMatchObject({ chosen: false, problem: null });
  await ok('backup.setFolder', { folder: dirname(settingsFile) });
  expect(await ok('backup.list', {})).toMatchObject({ chosen: true, problem: null });
  await backend.close();
});
