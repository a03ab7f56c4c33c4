import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { isNetworkPlace } from './networkPlace.ts';
import { StoreError, toStoreError } from './storeError.ts';

export type Connection = Database.Database;

/** "HubR" in ASCII: stands in the head of every store file, so that an alien SQLite file is told apart. */
export const APPLICATION_ID = 0x48_75_62_52;

export type ConnectionOptions = {
  /** A missing file is an error rather than a new store. */
  mustExist?: boolean;
  /** How long to wait for another program's lock, in ms. */
  busyTimeout?: number;
  /** Reads beside the one who has the store open: nothing is written, not even a setting. */
  readOnly?: boolean;
};

/** Size of the file in bytes, or null when there is none. Folders and the like are no store. */
function sizeOf(file: string): number | null {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return null;
  if (!stat.isFile()) throw new StoreError('store-missing', `${file} er ikke en fil. Vælg en fil i stedet.`);
  return stat.size;
}

function makeFolderOf(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new StoreError(
      'store-missing',
      `Mappen ${dirname(file)} findes ikke og kan ikke oprettes. Vælg en anden mappe.`,
      { cause: error },
    );
  }
}

function configure(connection: Connection, file: string): void {
  const wanted = isNetworkPlace(file) ? 'DELETE' : 'WAL';
  const journal: unknown = connection.pragma(`journal_mode = ${wanted}`, { simple: true });
  // NORMAL, not FULL: no save waits for the disk, which can take tens of ms on a busy laptop, and the file is
  // never damaged. What a power cut could take is the last second: the store is flushed that soon after a change.
  // Without the write-ahead log, as on a network drive, only FULL keeps the file whole.
  connection.pragma(`synchronous = ${journal === 'wal' ? 'NORMAL' : 'FULL'}`);
  connection.pragma('foreign_keys = ON');
  // A quote whose consent is withdrawn must not linger in the file's free pages.
  connection.pragma('secure_delete = ON');
}

/** Refuses what is not one of our stores. A file without tables and marks is a new one. */
function identify(connection: Connection, file: string, mustExist: boolean): void {
  const mark = connection.pragma('application_id', { simple: true });
  if (mark === APPLICATION_ID) return;
  const tables = connection.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (mark !== 0 || tables !== 0 || mustExist) {
    throw new StoreError(
      'store-damaged',
      `Filen ${file} er ikke et Hubrapport-lager. Vælg en fil, som Hubrapport har lavet.`,
    );
  }
  connection.pragma(`application_id = ${APPLICATION_ID}`);
}

/**
 * Sees that there is a file, or a folder to make one in, before anything is written beside it.
 * @throws StoreError `store-missing`
 */
export function preparePlace(file: string, mustExist: boolean): void {
  if (file === ':memory:' || sizeOf(file) !== null) return;
  if (mustExist) throw new StoreError('store-missing', `Filen ${file} findes ikke.`);
  makeFolderOf(file);
}

/**
 * Opens a store file, or `:memory:`; a missing file (and its folder) is made unless `mustExist`. Whether its pages are
 * sound is another question: see `findDamage`.
 * @throws StoreError when the file is missing, alien, locked or read-only, or damaged in what is read first.
 */
export function openConnection(file: string, options: ConnectionOptions = {}): Connection {
  const { readOnly = false, busyTimeout = 3000 } = options;
  const mustExist = options.mustExist === true || readOnly;
  preparePlace(file, mustExist);
  let connection: Connection | undefined;
  try {
    connection = new Database(file, { readonly: readOnly });
    connection.pragma(`busy_timeout = ${busyTimeout}`);
    identify(connection, file, mustExist);
    if (readOnly) return connection;
    configure(connection, file);
    // A file that cannot be written opens all the same; only an attempt to write tells.
    connection.exec('BEGIN IMMEDIATE; ROLLBACK');
    return connection;
  } catch (error) {
    connection?.close();
    throw toStoreError(error, file) ?? error;
  }
}
