import { resolve } from 'node:path';
import { kindNoun } from '#shared/domain/reportKinds.ts';
import { BackendError } from '../backendError.ts';
import { createBackend } from '../createBackend.ts';
import { valueOf } from './valueOf.ts';
import { workHere } from '../longWork/workHere.ts';

/**
 * Saves what a file holds in a store, which is made when there is none: as a new report, or, when `year` is given, in
 * the report of that year, where only what it lacks is added.
 * @returns the report it is in now
 * @throws BackendError `year-taken` when the file's year has a report and `year` does not say that it may go there,
 *   `not-found` when `year` has none
 */
export async function saveImport(
  fileName: string,
  bytes: Uint8Array,
  { store, year }: { store: string; year: number | undefined },
): Promise<{ reportId: string }> {
  const backend = createBackend({ work: workHere, storeFile: resolve(store) });
  try {
    const reading = valueOf(
      await backend.dispatch('import.read', { fileName, base64: Buffer.from(bytes).toString('base64') }),
    );
    // A file that is refused never comes here; what is refused now has changed under our hands.
    if (!reading.ok) throw new BackendError('file-unreadable', reading.error.message);
    const { importId, kind, into } = reading;
    if (into && year === undefined) {
      throw new BackendError(
        'year-taken',
        `Lageret har allerede en ${kindNoun(kind)} for ${into.year}. Skriv --year ${into.year} for at lægge filen i den.`,
      );
    }
    const reports = valueOf(await backend.dispatch('report.list', {}));
    const wanted = reports.find((report) => report.kind === kind && report.year === year);
    if (year !== undefined && !wanted) {
      throw new BackendError(
        'not-found',
        `Lageret har ingen ${kindNoun(kind)} for ${year} at lægge filen i.`,
      );
    }
    const choices = { importId, into: wanted?.id ?? null };
    const { reportId } = valueOf(await backend.dispatch('import.accept', choices));
    return { reportId };
  } finally {
    await backend.close();
  }
}
