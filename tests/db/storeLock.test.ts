import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished, vi } from 'vitest';
import { takeLock } from '#db/storeLock.ts';
import { valueOf } from '#backend/cli/valueOf.ts';
import { sampleStore } from './sampleStore.ts';
import { openTestBackend } from './testBackend.ts';

vi.setConfig({ testTimeout: 60_000 });

const holder = fileURLToPath(new URL('lockHolder.ts', import.meta.url));

/** Another process with the store open. */
async function openElsewhere(file: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [holder, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  expect(said.toString()).toContain('"state":"open"');
  return child;
}

/** A lock as another machine would have left it, with its last sign of life so many minutes ago. */
function lockFromElsewhere(file: string, minutes: number): void {
  const mine = { machine: 'HUB-BÆRBAR', pid: 4711, since: '2026-11-20T08:00:00Z', token: 'x' };
  writeFileSync(`${file}.lock`, JSON.stringify(mine));
  const then = new Date(Date.now() - minutes * 60_000);
  utimesSync(`${file}.lock`, then, then);
}

it('a store is refused to a second process, which is told who has it, and free when that is killed', async () => {
  const file = await sampleStore();
  const child = await openElsewhere(file);
  const lock: unknown = JSON.parse(readFileSync(`${file}.lock`, 'utf8'));
  expect(lock).toMatchObject({ machine: hostname(), pid: child.pid });
  const second = openTestBackend(file, 3000);
  const status = await second.ok('store.status', {});
  expect(status).toMatchObject({ state: 'failed', code: 'store-locked' });
  expect(JSON.stringify(status)).toContain('i et andet vindue på denne computer');
  expect((await second.fail('store.new', {})).code).toBe('store-locked');

  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(existsSync(`${file}.lock`)).toBe(true);
  expect(await second.ok('store.retry', {})).toEqual({ state: 'open', file });
  await second.backend.close();
  expect(existsSync(`${file}.lock`)).toBe(false);
});

it('two in one process are refused too', async () => {
  const file = await sampleStore();
  const [one, two] = [openTestBackend(file, 3000), openTestBackend(file, 4000)];
  await one.ok('report.list', {});
  expect((await two.fail('report.list', {})).code).toBe('store-locked');
  await two.backend.close();
  await one.ok('sample.open', {});
  await one.backend.close();
});

it('is read beside the one who has it, and never written', async () => {
  const file = await sampleStore();
  const owner = openTestBackend(file, 3000);
  const { reportId } = await owner.ok('sample.open', {});
  const beside = openTestBackend(file, 4000, undefined, { beside: true, mustExist: true });
  await owner.ok('kpi.save', { record: { id: 'nyt', reportId } });
  expect((await beside.ok('report.read', { reportId })).kpis.map(({ id }) => id)).toContain('nyt');
  expect((await beside.fail('kpi.save', { record: { id: 'andet', reportId } })).code).toBe('store-locked');
  const out = join(dirname(file), 'a.docx');
  expect((await beside.fail('export.writeWord', { reportId, file: out })).code).toBe('store-locked');
  expect(existsSync(out)).toBe(false);
  expect((await beside.fail('backup.create', {})).code).toBe('store-locked');
  await beside.backend.close();
  valueOf(await owner.backend.dispatch('kpi.save', { record: { id: 'mere', reportId } }));
  await owner.backend.close();
});

it('another machine is named; what it left behind is taken only when that is asked for', async () => {
  const file = await sampleStore();
  lockFromElsewhere(file, 1);
  const { ok, fail, backend } = openTestBackend(file, 3000);
  const living = await fail('report.list', {});
  expect(living.code).toBe('store-locked');
  expect(living.message).toContain('på computeren HUB-BÆRBAR (siden 20. november 2026');
  expect(await ok('store.takeOver', {})).toMatchObject({ state: 'failed', code: 'store-locked' });

  lockFromElsewhere(file, 30);
  expect(await ok('store.retry', {})).toMatchObject({ state: 'failed', code: 'store-left-locked' });
  expect(await ok('store.takeOver', {})).toEqual({ state: 'open', file });
  await backend.close();
  expect(existsSync(`${file}.lock`)).toBe(false);
});

it('a lock that cannot be read holds until it is old', async () => {
  const file = await sampleStore();
  writeFileSync(`${file}.lock`, '{"machi');
  const { ok, fail, backend } = openTestBackend(file, 3000);
  expect((await fail('report.list', {})).code).toBe('store-locked');
  const old = new Date(Date.now() - 3_600_000);
  utimesSync(`${file}.lock`, old, old);
  expect(await ok('store.retry', {})).toEqual({ state: 'open', file });
  await backend.close();
});

it('the holder hears that another has taken the store, and writes its lock again when it was deleted', async () => {
  const file = await sampleStore();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const onLost = vi.fn();
  const lock = takeLock(file, { onLost });
  const { unlinkSync } = await import('node:fs');
  unlinkSync(`${file}.lock`);
  vi.advanceTimersByTime(31_000);
  expect(existsSync(`${file}.lock`)).toBe(true);
  expect(onLost).not.toHaveBeenCalled();
  lockFromElsewhere(file, 0);
  vi.advanceTimersByTime(31_000);
  expect(onLost).toHaveBeenCalledTimes(1);
  lock.release();
  // Another's lock is not ours to remove.
  expect(readFileSync(`${file}.lock`, 'utf8')).toContain('HUB-BÆRBAR');
});
