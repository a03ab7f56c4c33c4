import Database from 'better-sqlite3';
import { collectUnused } from './collectUnused.ts';
import { openConnection } from './connection.ts';
import type { Connection, ConnectionOptions } from './connection.ts';
import { openFlusher } from './flusher.ts';
import { Journal } from './journal.ts';
import type { Step, StepAbout, Touched } from './journal.ts';
import { findDamage } from './integrity.ts';
import { migrate, waitingMigrations } from './migrate.ts';
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
import { StoreError, toStoreError } from './storeError.ts';
import { storeSize } from './storeSize.ts';
import type { StoreSize } from './storeSize.ts';
import { openPeople } from './people/people.ts';
import type { People } from './people/people.ts';
import { openRowTables, openTables } from './tables.ts';
import type { Tables } from './tables.ts';

/** An open store: its tables, its journal, and the few things that are never undone. */
export type Store = {
  readonly file: string;
  /** Its pages were read through when it was opened; else that is still to be done, before anything is written. */
  readonly checked: boolean;
  readonly tables: Tables;
  readonly imageBytes: ImageBytes;
  readonly wordTemplateBytes: WordTemplateBytes;
  readonly exportDigests: Pick<ExportDigests, 'get'>;
  readonly meta: Meta;
  /** What it knows of people, and how it forgets them; never a step of the journal. */
  readonly people: People;
  /** Runs `work` as one step of the journal, in one transaction. */
  step<T>(work: () => T, describe: (value: T) => StepAbout): { value: T; touched: Touched };
  undo(): Step | null;
  redo(): Step | null;
  history(): { undo: string | null; redo: string | null };
  /** Notes an export and what it said (null for one from before that was kept); what is written to a disk cannot be undone, so this is no step. */
  addExport(entry: StoredExport, digest: ReportDigest | null): void;
  /** The shape of its tables, and how much is in them. */
  size(): StoreSize;
  /** When the report last changed (ISO), or null when that is not known. */
  changedAt(reportId: string): string | null;
  /** Removes what nothing needs any more; writes, so not before the store is known to be sound. */
  collectUnused(): void;
  close(): void;
};

/** A store up to this size is read through as it is opened, which takes a few ms; a larger one beside the first page. */
const CHECKED_AT_ONCE = 8 * 1024 * 1024;

/** `log` hears of what goes wrong in the background. */
export type StoreOptions = ConnectionOptions & {
  clock: () => Date;
  log: (error: unknown) => void;
  /** Keeps a copy of what is there; a store is not changed in shape before that is done. */
  beforeMigration: (file: string) => Promise<void>;
};

/** The error of a store whose pages or references are not sound. */
export function damagedStore(file: string, damage: string): StoreError {
  return new StoreError(
    'store-damaged',
    `Filen ${file} er beskadiget: ${damage}. Hent den fra en sikkerhedskopi, eller vælg en anden fil.`,
  );
}

function isSmall(connection: Connection): boolean {
  const pages = Number(connection.pragma('page_count', { simple: true }));
  return pages * Number(connection.pragma('page_size', { simple: true })) <= CHECKED_AT_ONCE;
}

/**
 * Opens the store in `file` (or `:memory:`), made or migrated as needed.
 * @throws StoreError when it cannot be.
 */
export async function openStore(file: string, options: StoreOptions): Promise<Store> {
  const connection = openConnection(file, options);
  try {
    const { current, waiting } = waitingMigrations(connection, file);
    if (options.readOnly && waiting.length > 0) {
      throw new StoreError('store-locked', `Filen ${file} er ved at blive opdateret. Prøv igen om lidt.`);
    }
    const migrates = waiting.length > 0;
    const checked = migrates || isSmall(connection);
    const damage = checked ? findDamage(connection) : null;
    if (damage !== null) throw damagedStore(file, damage);
    if (migrates && current > 0 && file !== ':memory:') await options.beforeMigration(file);
    migrate(connection, waiting);
    return storeOn(connection, { file, checked }, options);
  } catch (error) {
    connection.close();
    const known = toStoreError(error, file);
    // Our own SQL holds for every sound store: what cannot even be prepared meets tables that are not as they were made.
    if (!known && error instanceof Database.SqliteError) {
      throw damagedStore(file, 'dens tabeller er ikke, som Hubrapport har lavet dem');
    }
    throw known ?? error;
  }
}

function storeOn(
  connection: Connection,
  { file, checked }: Pick<Store, 'file' | 'checked'>,
  { clock, log }: StoreOptions,
): Store {
  const rows = openRowTables(connection);
  const journal = new Journal(
    connection,
    new Map(Object.values(rows).map((table) => [table.name, table])),
    clock,
  );
  const unrecorded = openTables(rows, { note: () => undefined });
  const exportDigests = openExportDigests(connection);
  const addExport = connection.transaction((entry: StoredExport, digest: ReportDigest | null) => {
    unrecorded.export.insert(entry);
    if (digest) exportDigests.add(entry.id, digest);
  });
  const changedAt = connection.prepare('SELECT at FROM report_changed WHERE report_id = ?').pluck();
  const flusher = openFlusher(connection, log);
  const flushed = <T>(value: T): T => {
    flusher.soon();
    return value;
  };
  return {
    file,
    checked,
    tables: openTables(rows, journal),
    imageBytes: openImageBytes(connection),
    wordTemplateBytes: openWordTemplateBytes(connection),
    exportDigests,
    meta: openMeta(connection),
    people: openPeople(connection, rows),
    step: (work, describe) => flushed(journal.step(work, describe)),
    undo: () => flushed(journal.undo()),
    redo: () => flushed(journal.redo()),
    history: () => journal.state(),
    addExport: (entry, digest) => flushed(addExport.immediate(entry, digest)),
    size: () => storeSize(connection, rows),
    changedAt: (reportId) => (changedAt.get(reportId) as string | undefined) ?? null,
    collectUnused: () => collectUnused(connection),
    close: () => {
      flusher.stop();
      connection.close();
    },
  };
}
