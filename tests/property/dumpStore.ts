import Database from 'better-sqlite3';
import { tableDefinitions } from '#db/tables.ts';

/** Every row of every table of records in a store file, in an order of its own. */
export function dumpStore(file: string): Record<string, unknown[]> {
  const database = new Database(file, { readonly: true });
  try {
    return Object.fromEntries(
      Object.values(tableDefinitions).map(({ name }) => [
        name,
        database.prepare(`SELECT * FROM ${name} ORDER BY id`).all(),
      ]),
    );
  } finally {
    database.close();
  }
}
