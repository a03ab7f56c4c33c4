import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { paths } from '#build/paths.ts';
import { median } from './measure.ts';
import type { Measured } from './measure.ts';

/** The backend as the product runs it: the built bundle in a worker thread, alone in a fresh process. */
async function runBackend(): Promise<{ times: number[]; peak: number }> {
  const entry = path.join(paths.dist, 'backend.js');
  if (!existsSync(entry)) throw new Error('Run "npm run build" first: dist/backend.js is what is measured');
  const program = path.join(import.meta.dirname, 'backendProcess.ts');
  const folder = mkdtempSync(path.join(tmpdir(), 'hubrapport-memory-'));
  try {
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

/** The first export of a fresh process, the later ones, and the most memory it ever held. */
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
