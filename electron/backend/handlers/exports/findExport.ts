import type { ExportEntry } from '#shared/contract/commands.ts';
import { BackendError } from '../../backendError.ts';
import type { Context } from '../../context.ts';

/** One export by its id. Throws `not-found` when there is none. */
export function findExport({ exportId }: { exportId: string }, { store }: Context): ExportEntry {
  const entry = store.tables.export.get(exportId);
  if (!entry) throw new BackendError('not-found', 'Eksporten findes ikke længere i lageret.');
  return entry;
}
