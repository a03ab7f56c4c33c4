import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BackendError } from '../backendError.ts';
import { createBackend } from '../createBackend.ts';
import { SAMPLE_STEP } from '../handlers/sample/openSample.ts';
import { valueOf } from './valueOf.ts';
import { workHere } from '../longWork/workHere.ts';

/** A demo store that lies there already: whether anybody worked in it, and the SHA-256 of what it exported. */
export type EarlierDemo = { touched: boolean; exported: string[] };

/**
 * Looks at a store from an earlier demo; null when there is none.
 * @throws BackendError when the file is no Hubrapport store, or another program has it open: then it is left alone.
 */
export async function inspectDemo(storeFile: string): Promise<EarlierDemo | null> {
  if (!existsSync(storeFile)) return null;
  return readDemo(storeFile);
}

async function readDemo(storeFile: string): Promise<EarlierDemo> {
  const backend = createBackend({ work: workHere, storeFile, mustExist: true });
  try {
    const history = valueOf(await backend.dispatch('history.state', {}));
    const reports = valueOf(await backend.dispatch('report.list', {}));
    const exported: string[] = [];
    for (const { id: reportId } of reports) {
      const entries = valueOf(await backend.dispatch('export.list', { reportId }));
      exported.push(...entries.map((entry) => entry.sha256));
    }
    return { touched: history.undo !== SAMPLE_STEP || history.redo !== null, exported };
  } finally {
    await backend.close();
  }
}

/** Throws `not-writable` when a Word file lies there that no demo wrote: it may be the consultant's own. */
export function refuseForeignFile(file: string, earlier: EarlierDemo | null): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return;
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (earlier?.exported.includes(hash)) return;
  throw new BackendError(
    'not-writable',
    `${file} findes allerede og er ikke eksemplets egen. Vælg en anden mappe, eller flyt filen.`,
  );
}

/** Where a demo store that somebody worked in is kept: `hubrapport-demo ændret 2026-11-21 22.55.08.hubrapport`. */
export function keptName(storeFile: string, extension: string, now: Date): string {
  const moment = now.toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.');
  return join(dirname(storeFile), `${basename(storeFile, extension)} ændret ${moment}${extension}`);
}
