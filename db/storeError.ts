import Database from 'better-sqlite3';

export type StoreErrorCode =
  | 'store-missing'
  | 'store-damaged'
  | 'store-newer'
  | 'store-locked'
  | 'store-left-locked'
  | 'store-read-only'
  | 'disk-full';

/** What stands in the way of a store; `message` is Danish, names the file and says what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}

/** What the system says about a file, in SQLite's words. */
const systemCodes: Readonly<Record<string, string>> = {
  EACCES: 'SQLITE_READONLY',
  EPERM: 'SQLITE_READONLY',
  EROFS: 'SQLITE_READONLY',
  EBUSY: 'SQLITE_BUSY',
  ENOSPC: 'SQLITE_FULL',
  EDQUOT: 'SQLITE_FULL',
  EFBIG: 'SQLITE_FULL',
  ENOENT: 'SQLITE_CANTOPEN',
  ENOTDIR: 'SQLITE_CANTOPEN',
  EIO: 'SQLITE_IOERR',
  ESTALE: 'SQLITE_IOERR',
};

/** The primary result code of SQLite (`SQLITE_BUSY`) behind an extended one (`SQLITE_BUSY_SNAPSHOT`). */
function primaryCode(code: string): string {
  return /^SQLITE_[A-Z]+/.exec(code)?.[0] ?? code;
}

/** An error of SQLite as what it means for the store in `file`; null when it says nothing about the store itself. */
export function toStoreError(error: unknown, file: string): StoreError | null {
  if (error instanceof StoreError) return error;
  if (!(error instanceof Database.SqliteError)) return null;
  return meaningOf(primaryCode(error.code), error, file);
}

/** As `toStoreError`, and also an error of the system when it was asked for the store's own file. */
export function toStoreFileError(error: unknown, file: string): StoreError | null {
  const code = error instanceof Error && 'code' in error ? systemCodes[String(error.code)] : undefined;
  return code === undefined ? toStoreError(error, file) : meaningOf(code, error, file);
}

function meaningOf(code: string, error: unknown, file: string): StoreError | null {
  const cause = { cause: error };
  switch (code) {
    case 'SQLITE_NOTADB':
    case 'SQLITE_CORRUPT':
      return new StoreError(
        'store-damaged',
        `Filen ${file} er beskadiget eller er ikke et Hubrapport-lager. Hent den fra en sikkerhedskopi, eller vælg en anden fil.`,
        cause,
      );
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return new StoreError(
        'store-locked',
        `Filen ${file} er i brug af et andet program. Luk det, og prøv igen.`,
        cause,
      );
    case 'SQLITE_READONLY':
    case 'SQLITE_PERM':
    case 'SQLITE_AUTH':
      return new StoreError(
        'store-read-only',
        `Filen ${file} er skrivebeskyttet. Fjern skrivebeskyttelsen, eller flyt filen til en mappe, du må skrive i.`,
        cause,
      );
    case 'SQLITE_CANTOPEN':
      return new StoreError(
        'store-missing',
        `Filen ${file} kan ikke åbnes. Tjek, at den findes, og at du må læse og skrive i mappen.`,
        cause,
      );
    case 'SQLITE_FULL':
      return new StoreError(
        'disk-full',
        `Der er ikke plads på disken til ${file}. Gør plads, og prøv igen.`,
        cause,
      );
    case 'SQLITE_IOERR':
      return new StoreError(
        'store-missing',
        `Disken eller netværksdrevet med ${file} svarer ikke. Tjek forbindelsen, og prøv igen.`,
        cause,
      );
    default:
      return null;
  }
}
