import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBackendWorker } from '#backend/connectBackend.ts';
import { addBallast } from '#tests/db/ballast.ts';
import { startApp } from '#tests/e2e/startApp.ts';
import { paths } from '#build/paths.ts';
import { median } from './measure.ts';
import type { Measured } from './measure.ts';
import { valueOf } from './openSample.ts';

const MEGABYTES = 200;
const RUNS = 3;

type Store = { file: string; reportId: string };

/** A store with the sample years and so much more in it. */
async function makeStore(file: string, megabytes: number): Promise<Store> {
  const entry = path.join(paths.dist, 'backend.js');
  const backend = startBackendWorker({ entry, storeFile: file });
  const { reportId } = valueOf(await backend.dispatch('sample.open', {}));
  await backend.close();
  if (megabytes > 0) addBallast(file, megabytes);
  return { file, reportId };
}

/** From the start of the app to its start page, in ms. */
async function timeStart(store: string, dataFolder: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const before = performance.now();
    const app = await startApp({ store, dataFolder });
    await app.page.getByRole('button', { name: 'Åbn eksempel' }).waitFor();
    times.push(performance.now() - before);
    await app.quit();
  }
  return median(times);
}

/** Saves again and again until `done`; the longest that one of them waited, in ms. */
async function longestSave(save: () => Promise<unknown>, done: Promise<unknown>): Promise<number> {
  const state = { over: false };
  void done.then(() => (state.over = true));
  let longest = 0;
  while (!state.over) {
    const asked = performance.now();
    await save();
    longest = Math.max(longest, performance.now() - asked);
    await sleep(10);
  }
  return longest;
}

type BackupTimes = { backup: number; save: number; without: number };

/** How long a backup takes, and the longest that a save waited while one was made and while none was, in ms. */
async function timeBackups({ file, reportId }: Store): Promise<BackupTimes> {
  const backend = startBackendWorker({ entry: path.join(paths.dist, 'backend.js'), storeFile: file });
  const [kpi] = valueOf(await backend.dispatch('report.read', { reportId })).kpis;
  if (!kpi) throw new Error('The sample has no KPI');
  let n = 0;
  const save = async () =>
    valueOf(await backend.dispatch('kpi.save', { record: { ...kpi, label: `Nr. ${++n}` } }));
  // The first save waits until the store is read through, as it does after a start.
  await save();
  const [times, waits, without]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < RUNS; run += 1) {
    const before = performance.now();
    const making = backend.dispatch('backup.create', {}).then((answer) => {
      times.push(performance.now() - before);
      return valueOf(answer);
    });
    waits.push(await longestSave(save, making));
    await making;
    without.push(await longestSave(save, sleep(times.at(-1) ?? 0)));
  }
  await backend.close();
  return { backup: median(times), save: median(waits), without: median(without) };
}

/** A store of 200 MB against one with the sample alone: starting the window, and backing it up. */
export async function benchStores(): Promise<Measured[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hubrapport-bench-'));
  try {
    const small = await makeStore(path.join(folder, 'small.hubrapport'), 0);
    const large = await makeStore(path.join(folder, 'large.hubrapport'), MEGABYTES);
    const { backup, save, without } = await timeBackups(large);
    const alone = await timeStart(small.file, path.join(folder, 'data-small'));
    const start = await timeStart(large.file, path.join(folder, 'data-large'));
    return [
      { name: 'Back up a store of 200 MB, verified', value: backup, unit: 'ms', limit: 3000 },
      {
        name: 'Longest wait of a save meanwhile',
        value: save,
        unit: 'ms',
        limit: 50,
        against: `${without.toFixed(0)} ms without`,
      },
      {
        name: 'Start on a store of 200 MB, beyond the sample alone',
        value: Math.max(0, start - alone),
        unit: 'ms',
        limit: 1000,
        against: `${alone.toFixed(0)} ms alone`,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
