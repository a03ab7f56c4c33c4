import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { paths } from '#build/paths.ts';
import { nodeBundle } from '#build/viteConfigs.ts';
import { median } from './measure.ts';
import type { Measured } from './measure.ts';

/** The backend as the product runs it: the built bundle in a worker thread, alone in a fresh process. */
async function runBackend(): Promise<{ times: number[]; peak: number }> {
  const entry = path.join(paths.dist, 'backend.js');
  if (!existsSync(entry)) throw new Error('Run "npm run build" first: dist/backend.js is what is measured');
  const folder = mkdtempSync(path.join(tmpdir(), 'hubrapport-memory-'));
  try {
    // Bundled as the product is: to run the source as it is takes some 17 MB that are none of the backend's.
    const source = path.join(import.meta.dirname, 'backendProcess.ts');
    await build(nodeBundle(folder, 'process.mjs', source, 'es', 'better-sqlite3'));
    const program = path.join(folder, 'process.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [program, folder, entry], {
      cwd: paths.root,
    });
    return JSON.parse(stdout) as { times: number[]; peak: number };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The most memory an export of 500 pages takes, with the room for new objects that the backend's worker has. */
async function peakOfLongExport(): Promise<number> {
  const program = path.join(import.meta.dirname, 'exportProcess.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--max-semi-space-size=4', program], {
    cwd: paths.root,
  });
  return Number(stdout);
}

/** The first export of a fresh process once a name was asked for, the later ones, and the most memory it ever held. */
export async function benchMemory(): Promise<Measured[]> {
  const { times, peak } = await runBackend();
  const [first = Number.NaN, ...later] = times;
  return [
    { name: 'First export in a fresh process (dist, worker)', value: first, unit: 'ms', limit: 300 },
    { name: 'Later exports in that process', value: median(later), unit: 'ms', limit: 300 },
    { name: 'Backend, peak memory after six exports', value: peak, unit: 'MB', limit: 200 },
    { name: 'Export of 500 pages, peak memory', value: await peakOfLongExport(), unit: 'MB', limit: 500 },
  ];
}
