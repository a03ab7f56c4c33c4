import Database from 'better-sqlite3';
import { saysName } from './saysName.ts';

function textColumns(connection: Database.Database, table: string): string[] {
  const columns = connection.pragma(`table_info(${table})`) as { name: string; type: string }[];
  return columns.filter(({ type }) => type === 'TEXT').map(({ name }) => name);
}

/**
 * True when a store file, of any version, says the name anywhere: in records, in the history of steps, or in what was kept of
 * exports. Null when the file cannot be read.
 */
export function namesPerson(file: string, name: string): boolean | null {
  let connection: Database.Database | undefined;
  try {
    connection = new Database(file, { readonly: true, fileMustExist: true });
    const tables = connection
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
      .pluck()
      .all() as string[];
    for (const table of tables) {
      const columns = textColumns(connection, table);
      if (columns.length === 0) continue;
      const rows = connection
        .prepare(`SELECT ${columns.join(', ')} FROM ${table}`)
        .raw()
        .iterate();
      for (const row of rows as Iterable<(string | null)[]>) {
        if (saysName(row, name)) return true;
      }
    }
    return false;
  } catch (error) {
    if (error instanceof Database.SqliteError) return null;
    throw error;
  } finally {
    connection?.close();
  }
}
