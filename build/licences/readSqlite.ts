import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ThirdPartyPackage } from './thirdPartyPackage.ts';

/**
 * SQLite itself, which is compiled into better-sqlite3 and has no package of its own.
 * @param folder better-sqlite3's.
 */
export function readSqlite(folder: string): ThirdPartyPackage {
  const header = readFileSync(join(folder, 'deps', 'sqlite3', 'sqlite3.h'), 'utf8');
  const version = /^#define SQLITE_VERSION\s+"([\d.]+)"/m.exec(header)?.[1];
  if (version === undefined) throw new Error('The header of SQLite does not say its version');
  return {
    name: 'sqlite',
    version,
    description: 'SQLite, compiled into better-sqlite3',
    licence: 'blessing',
    texts: ['SQLite is in the public domain: https://sqlite.org/copyright.html'],
  };
}
