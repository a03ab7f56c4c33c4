import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ExportEntry } from '#shared/contract/commands.ts';
import { reportKind } from '#shared/domain/report.ts';
import { createBackend } from '../createBackend.ts';
import { fileError } from '../files/fileError.ts';
import { chooseReport } from './chooseReport.ts';
import { inspectDemo, keptName, refuseForeignFile } from './demoPlace.ts';
import type { CliArguments } from './readArguments.ts';
import { UsageError } from './usageError.ts';
import { valueOf } from './valueOf.ts';
import { workHere } from '../longWork/workHere.ts';

const EXTENSION = '.hubrapport';
const STORE_NAME = `hubrapport-demo${EXTENSION}`;

/** Runs a file operation on `file`, so that its failure is one the consultant can act on. */
function onDisk(file: string, phase: 'create' | 'replace', work: () => void): void {
  try {
    work();
  } catch (error) {
    throw fileError(error, file, phase);
  }
}

/** Fills a store with the sample and exports the newest report of each kind into `folder`, the annual one first. */
async function fill(
  storeFile: string,
  folder: string,
  mayWrite: (file: string) => void,
): Promise<ExportEntry[]> {
  const backend = createBackend({ work: workHere, storeFile });
  try {
    valueOf(await backend.dispatch('sample.open', {}));
    const wanted: { reportId: string; file: string }[] = [];
    for (const kind of reportKind.options) {
      const { id: reportId } = await chooseReport(backend, { kind });
      const { fileName } = valueOf(await backend.dispatch('export.suggestName', { reportId }));
      wanted.push({ reportId, file: join(folder, fileName) });
    }
    // All are looked at before the first is written, so that a refusal leaves the folder as it was.
    for (const { file } of wanted) mayWrite(file);
    const entries: ExportEntry[] = [];
    for (const one of wanted) entries.push(valueOf(await backend.dispatch('export.writeWord', one)));
    return entries;
  } finally {
    await backend.close();
  }
}

/**
 * `demo`: a fresh store with the sample years, and its newest report of each kind as a Word file; answers the lines to print.
 * Nothing of the consultant's is lost: only a demo store nobody worked in is replaced, one somebody worked in is
 * kept under another name, and a Word file that no demo wrote is refused. The store is built under a name of its
 * own and put in place when all of it is there.
 */
export async function makeDemo(args: CliArguments): Promise<string> {
  if (args.out === undefined) throw new UsageError('Angiv mappen: demo --out MAPPE.');
  const folder = resolve(args.out);
  const storeFile = join(folder, STORE_NAME);
  onDisk(join(folder, STORE_NAME), 'create', () => mkdirSync(folder, { recursive: true }));
  const earlier = await inspectDemo(storeFile);
  const building = join(folder, `.${STORE_NAME}.${randomUUID()}.tmp`);
  try {
    const entries = await fill(building, folder, (file) => refuseForeignFile(file, earlier));
    const kept = earlier?.touched ? keptName(storeFile, EXTENSION, new Date()) : null;
    onDisk(storeFile, 'replace', () => {
      if (kept !== null && !existsSync(kept)) renameSync(storeFile, kept);
      renameSync(building, storeFile);
    });
    return [
      `Lager:    ${storeFile}`,
      ...entries.map((entry) => `Word-fil: ${entry.file}`),
      ...(kept === null ? [] : [`Det tidligere eksempel, som er ændret, ligger nu i ${kept}`]),
    ].join('\n');
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${building}${suffix}`, { force: true });
  }
}
