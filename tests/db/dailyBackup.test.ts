import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Backend } from '#backend/backend.ts';
import type { BackupEntry } from '#shared/contract/stores.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { openTestBackend } from './testBackend.ts';
import type { TestBackend } from './testBackend.ts';

const HOUR = 3_600_000;

// The clock is the test's own, the hours pass when the test says so; threads and files are real.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

type Open = TestBackend & {
  file: string;
  backups(): Promise<BackupEntry[]>;
  until(count: number): Promise<void>;
};

async function openOn(day: Date, file = join(temporaryFolder(), 'x.hubrapport')): Promise<Open> {
  const test = openTestBackend(file, 1, undefined, { dailyBackup: true });
  test.clock.now = day;
  return {
    ...test,
    file,
    backups: async () => (await test.ok('backup.list', {})).backups,
    until: async (count) => {
      const made = () => test.events.filter(({ name }) => name === 'backups').length;
      while (made() < count) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

/** Lets an hour pass while the computer is awake. */
function passHour({ clock }: TestBackend): void {
  clock.advance(HOUR);
  vi.advanceTimersByTime(HOUR);
}

/** The backups when all that was begun is done: closing waits for them. */
async function backupsAfter(backend: Backend, file: string): Promise<BackupEntry[]> {
  await backend.close();
  const again = openTestBackend(file);
  const { backups } = await again.ok('backup.list', {});
  await again.backend.close();
  return backups;
}

it('backs up ten seconds after the start, and once a day however long it is open', async () => {
  const test = await openOn(new Date(2024, 1, 1, 9));
  await test.makeReport(2023);
  vi.advanceTimersByTime(9_999);
  expect(await test.backups()).toEqual([]);
  vi.advanceTimersByTime(1);
  await test.until(1);
  for (let hour = 0; hour < 14; hour += 1) passHour(test);
  expect(await backupsAfter(test.backend, test.file)).toMatchObject([{ reason: 'daily' }]);
  passHour(test);
  expect(vi.getTimerCount()).toBe(0);
  // Opened once more the same day: there is one of today already.
  const again = await openOn(new Date(2024, 1, 1, 23, 30), test.file);
  vi.advanceTimersByTime(10_000);
  expect(await backupsAfter(again.backend, test.file)).toHaveLength(1);
  expect([...test.logged, ...again.logged]).toEqual([]);
});

it('backs up the day the computer wakes to when it slept over midnight', async () => {
  const test = await openOn(new Date(2024, 1, 1, 16));
  await test.makeReport(2023);
  vi.advanceTimersByTime(10_000);
  await test.until(1);
  // Asleep: the clock goes on, and no timer runs.
  test.clock.now = new Date(2024, 1, 2, 8);
  expect(await test.backups()).toHaveLength(1);
  passHour(test);
  await test.until(2);
  passHour(test);
  const backups = await backupsAfter(test.backend, test.file);
  expect(backups.map(({ at }) => new Date(at).getDate())).toEqual([2, 1]);
  expect(test.logged).toEqual([]);
});

it('makes and loses no more than one a day when the clock is set back and put right', async () => {
  const test = await openOn(new Date(2024, 1, 10, 12));
  await test.makeReport(2023);
  vi.advanceTimersByTime(10_000);
  await test.until(1);
  test.clock.now = new Date(2024, 1, 7, 12);
  passHour(test);
  await test.until(2);
  passHour(test);
  test.clock.now = new Date(2024, 1, 10, 15);
  passHour(test);
  const backups = await backupsAfter(test.backend, test.file);
  expect(backups.map(({ at }) => new Date(at).getDate())).toEqual([10, 7]);
  expect(test.logged).toEqual([]);
});

it('backs up no store that has nothing in it, and begins when it has', async () => {
  const test = await openOn(new Date(2024, 1, 1, 9));
  vi.advanceTimersByTime(10_000);
  passHour(test);
  expect(await test.backups()).toEqual([]);
  await test.makeReport(2023);
  passHour(test);
  expect(await backupsAfter(test.backend, test.file)).toHaveLength(1);
  expect(test.logged).toEqual([]);
});
