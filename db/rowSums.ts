import { crc32 } from 'node:zlib';
import type { Connection } from './connection.ts';
import type { Row } from './row.ts';

/** The sum of a row, whatever the order of its columns. */
export function sumOf(row: Row): number {
  const columns = Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return crc32(JSON.stringify(columns));
}

/** The sum of a change in the journal: its table, row, report, and the row before and after. */
export function sumOfChange(change: readonly (string | null)[]): number {
  return crc32(JSON.stringify(change.map((text) => text?.toWellFormed() ?? null)));
}

/** The sums of the rows of the records' tables, kept beside them. SQLite finds a broken page; these find a changed word. */
export type RowSums = {
  keep(table: string, row: Row): void;
  drop(table: string, id: string): void;
};

export function openRowSums(connection: Connection): RowSums {
  const upsert = connection.prepare(
    `INSERT INTO row_sum (table_name, row_id, sum) VALUES (?, ?, ?)
     ON CONFLICT (table_name, row_id) DO UPDATE SET sum = excluded.sum`,
  );
  const remove = connection.prepare('DELETE FROM row_sum WHERE table_name = ? AND row_id = ?');
  return {
    keep: (table, row) => void upsert.run(table, row['id'], sumOf(row)),
    drop: (table, id) => void remove.run(table, id),
  };
}

/** The tables of records that are there, in a store of any version. */
function summedTables(connection: Connection): string[] {
  return connection
    .prepare(
      `SELECT DISTINCT t.name FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
       WHERE t.schema = 'main' AND t.type = 'table' AND c.name = 'id' AND c.pk = 1 ORDER BY t.name`,
    )
    .pluck()
    .all() as string[];
}

function hasSums(connection: Connection): boolean {
  return connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'row_sum'").get() !== undefined;
}

/** Sums every row anew, after a migration has changed their shape. */
export function sumAll(connection: Connection): void {
  if (!hasSums(connection)) return;
  connection.exec('DELETE FROM row_sum');
  const sums = openRowSums(connection);
  for (const table of summedTables(connection)) {
    for (const row of connection.prepare(`SELECT * FROM ${table}`).all() as Row[]) sums.keep(table, row);
  }
}

/** Forgets the sums of rows that are gone. */
export function dropStraySums(connection: Connection): void {
  for (const table of summedTables(connection)) {
    connection
      .prepare(`DELETE FROM row_sum WHERE table_name = ? AND row_id NOT IN (SELECT id FROM ${table})`)
      .run(table);
  }
}

function rowsChanged(connection: Connection): boolean {
  const stored = connection.prepare('SELECT table_name, row_id, sum FROM row_sum').raw().all();
  const sums = new Map(
    (stored as [string, string, number][]).map(([table, id, sum]) => [`${table} ${id}`, sum]),
  );
  for (const table of summedTables(connection)) {
    for (const row of connection.prepare(`SELECT * FROM ${table}`).iterate() as Iterable<Row>) {
      const key = `${table} ${row['id']}`;
      if (sums.get(key) !== sumOf(row)) return true;
      sums.delete(key);
    }
  }
  return sums.size > 0;
}

function stepsChanged(connection: Connection): boolean {
  const changes = connection
    .prepare('SELECT sum, table_name, row_id, report_id, before, after FROM journal_change')
    .raw();
  for (const [sum, ...change] of changes.iterate() as Iterable<[number, ...(string | null)[]]>) {
    if (sum !== sumOfChange(change)) return true;
  }
  return false;
}

/** True when a record, or a step to undo, is not as it was written; a store from before there were sums cannot tell. */
export function isChanged(connection: Connection): boolean {
  return hasSums(connection) && (rowsChanged(connection) || stepsChanged(connection));
}
