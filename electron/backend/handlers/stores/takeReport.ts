import { copyFile, rm } from 'node:fs/promises';
import { openStore } from '#db/store.ts';
import type { Store } from '#db/store.ts';
import { toStoreFileError } from '#db/storeError.ts';
import { storeSuffixes } from '#db/storeSuffixes.ts';
import { change } from '../../context.ts';
import { mergeReport } from './mergeReport.ts';
import type { StoreContext } from './storeContext.ts';

/** Runs `work` on a copy of a backup, so that one of an older version can be brought to the present one. */
async function withCopy<T>(
  backup: string,
  { host, clock, log }: StoreContext,
  work: (source: Store) => T,
): Promise<T> {
  const copy = `${host.file}.${process.pid}.tmp`;
  try {
    await copyFile(backup, copy);
    // The backup itself is the copy from before the migration.
    const source = await openStore(copy, { clock, log, beforeMigration: async () => {} });
    try {
      return work(source);
    } finally {
      source.close();
    }
  } catch (error) {
    throw toStoreFileError(error, backup) ?? error;
  } finally {
    for (const suffix of storeSuffixes) await rm(`${copy}${suffix}`, { force: true });
  }
}

/**
 * Takes one report of a backup into the store with its records, pictures and exports, as one step.
 * @throws BackendError `not-found` when the backup or the report is gone
 */
export async function takeReport(
  { id, reportId }: { id: string; reportId: string },
  context: StoreContext,
): Promise<{ reportId: string; title: string }> {
  const { host, keeper, contextOn } = context;
  const into = contextOn(await host.writableStore());
  return withCopy(keeper.path(host.file, id), context, (source) => {
    const taken = change(
      into,
      () => mergeReport(reportId, contextOn(source), into),
      ({ report }) => ({
        verb: 'Importeret',
        what: `”${report.title}” fra en sikkerhedskopi`,
        reportId: report.id,
      }),
    );
    for (const { entry, digest } of taken.exports) into.store.addExport(entry, digest);
    return { reportId: taken.report.id, title: taken.report.title };
  });
}
