import { collectUnused } from './collectUnused.ts';
import { openConnection } from './connection.ts';
import type { Connection, ConnectionOptions } from './connection.ts';
import { openFlusher } from './flusher.ts';
import { Journal } from './journal.ts';
import type { Step, StepAbout, Touched } from './journal.ts';
import { migrate } from './migrate.ts';
import { openExportDigests } from './repositories/exportDigest.ts';
import type { ExportDigests } from './repositories/exportDigest.ts';
import { openImageBytes } from './repositories/imageBytes.ts';
import type { ImageBytes } from './repositories/imageBytes.ts';
import type { StoredExport } from './repositories/exportEntry.ts';
import { openMeta } from './repositories/meta.ts';
import type { Meta } from './repositories/meta.ts';
import { openWordTemplateBytes } from './repositories/wordTemplateBytes.ts';
import type { WordTemplateBytes } from './repositories/wordTemplateBytes.ts';
import type { ReportDigest } from '#shared/domain/reportDigest.ts';
import { toStoreError } from './storeError.ts';
import { openRowTables, openTables } from './tables.ts';
import type { Tables } from './tables.ts';

/** An open store: its tables, its journal, and the few things that are never undone. */
export type Store = {
  readonly file: string;
  readonly tables: Tables;
  readonly imageBytes: ImageBytes;
  readonly wordTemplateBytes: WordTemplateBytes;
  readonly exportDigests: Pick<ExportDigests, 'get'>;
  readonly meta: Meta;
  /** Runs `work` as one step of the journal, in one transaction. */
  step<T>(work: () => T, describe: (value: T) => StepAbout): { value: T; touched: Touched };
  undo(): Step | null;
  redo(): Step | null;
  history(): { undo: string | null; redo: string | null };
  /** Notes an export and what it said; what is written to a disk cannot be undone, so this is no step. */
  addExport(entry: StoredExport, digest: ReportDigest): void;
  /** When the report last changed (ISO), or null when that is not known. */
  changedAt(reportId: string): string | null;
  close(): void;
};

/** `log` hears of what goes wrong in the background. */
export type StoreOptions = ConnectionOptions & { clock: () => Date; log: (error: unknown) => void };

/**
 * Opens the store in `file` (or `:memory:`), made or migrated as needed.
 * @throws StoreError when it cannot be.
 */
export function openStore(file: string, options: StoreOptions): Store {
  const connection = openConnection(file, options);
  try {
    migrate(connection, file, options.clock());
    collectUnused(connection);
    return storeOn(connection, file, options);
  } catch (error) {
    connection.close();
    throw toStoreError(error, file) ?? error;
  }
}

function storeOn(connection: Connection, file: string, { clock, log }: StoreOptions): Store {
  const rows = openRowTables(connection);
  const journal = new Journal(
    connection,
    new Map(Object.values(rows).map((table) => [table.name, table])),
    clock,
  );
  const unrecorded = openTables(rows, { note: () => undefined });
  const exportDigests = openExportDigests(connection);
  const addExport = connection.transaction((entry: StoredExport, digest: ReportDigest) => {
    unrecorded.export.insert(entry);
    exportDigests.add(entry.id, digest);
  });
  const changedAt = connection.prepare('SELECT at FROM report_changed WHERE report_id = ?').pluck();
  const flusher = openFlusher(connection, log);
  const flushed = <T>(value: T): T => {
    flusher.soon();
    return value;
  };
  return {
    file,
    tables: openTables(rows, journal),
    imageBytes: openImageBytes(connection),
    wordTemplateBytes: openWordTemplateBytes(connection),
    exportDigests,
    meta: openMeta(connection),
    step: (work, describe) => flushed(journal.step(work, describe)),
    undo: () => flushed(journal.undo()),
    redo: () => flushed(journal.redo()),
    history: () => journal.state(),
    addExport: (entry, digest) => flushed(addExport.immediate(entry, digest)),
    changedAt: (reportId) => (changedAt.get(reportId) as string | undefined) ?? null,
    close: () => {
      flusher.stop();
      connection.close();
    },
  };
}
