import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { StoreError, toStoreError } from './storeError.ts';

export type Connection = Database.Database;

/** "HubR" in ASCII: stands in the head of every store file, so that an alien SQLite file is told apart. */
export const APPLICATION_ID = 0x48_75_62_52;

/** Above this size a file is not read through when it is opened; damage then shows when the page is used. */
const QUICK_CHECK_LIMIT = 256 * 1024 * 1024;

export type ConnectionOptions = {
  /** A missing file is an error rather than a new store. */
  mustExist?: boolean;
  /** How long to wait for another program's lock, in ms. */
  busyTimeout?: number;
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

function configure(connection: Connection, busyTimeout: number): void {
  connection.pragma(`busy_timeout = ${busyTimeout}`);
  connection.pragma('journal_mode = WAL');
  // NORMAL, not FULL: no save waits for the disk, which can take tens of ms on a busy laptop, and the file is
  // never damaged. What a power cut could take is the last second: the store is flushed that soon after a change.
  connection.pragma('synchronous = NORMAL');
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
 * Opens a store file, or `:memory:`; a missing file (and its folder) is made unless `mustExist`.
 * @throws StoreError when the file is missing, damaged, alien, locked or read-only.
 */
export function openConnection(file: string, options: ConnectionOptions = {}): Connection {
  const { mustExist = false, busyTimeout = 3000 } = options;
  const inMemory = file === ':memory:';
  const size = inMemory ? null : sizeOf(file);
  if (!inMemory && size === null) {
    if (mustExist) throw new StoreError('store-missing', `Filen ${file} findes ikke.`);
    makeFolderOf(file);
  }
  let connection: Connection | undefined;
  try {
    connection = new Database(file);
    connection.pragma(`busy_timeout = ${busyTimeout}`);
    identify(connection, file, mustExist);
    configure(connection, busyTimeout);
    // A file that cannot be written opens all the same; only an attempt to write tells.
    connection.exec('BEGIN IMMEDIATE; ROLLBACK');
    if (size !== null && size <= QUICK_CHECK_LIMIT) checkPages(connection, file);
    return connection;
  } catch (error) {
    connection?.close();
    throw toStoreError(error, file) ?? error;
  }
}

function checkPages(connection: Connection, file: string): void {
  const verdict = connection.pragma('quick_check(1)', { simple: true });
  if (verdict !== 'ok') {
    throw new StoreError(
      'store-damaged',
      `Filen ${file} er beskadiget (${String(verdict)}). Hent den fra en sikkerhedskopi, eller vælg en anden fil.`,
    );
  }
}
