import type { Connection } from './connection.ts';
import type { Row, SqlValue } from './row.ts';
import type { RowSums } from './rowSums.ts';

/** The rows of one table by id, as SQLite holds them: what the repositories and the journal both stand on. */
export type RowTable = {
  readonly name: string;
  get(id: string): Row | undefined;
  /** All rows, or those whose `column` is `value`, in the table's order. */
  list(column?: string, value?: SqlValue): Row[];
  insert(row: Row): void;
  /** Sets the given columns of the row. */
  change(id: string, values: Row): void;
  remove(id: string): void;
};

/** `orderBy` is SQL: the order lists come in. Statements are prepared once, when they are first needed. */
export function openRowTable(
  connection: Connection,
  name: string,
  columns: readonly string[],
  orderBy: string,
  sums: RowSums,
): RowTable {
  const statements = new Map<string, ReturnType<Connection['prepare']>>();
  const prepared = (sql: string) => {
    const statement = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const known = (column: string) => {
    if (!columns.includes(column)) throw new Error(`${name} has no column ${column}`);
    return column;
  };
  const select = `SELECT ${columns.join(', ')} FROM ${name}`;
  const insert = `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`;
  const get = (id: SqlValue) => prepared(`${select} WHERE id = ?`).get(id) as Row | undefined;
  /** Of the row as it is stored, which may differ from what was given: half a pair of surrogates is no text. */
  const sum = (id: SqlValue) => {
    const row = get(id);
    if (row) sums.keep(name, row);
  };
  return {
    name,
    get,
    list: (column, value) =>
      (column === undefined
        ? prepared(`${select} ORDER BY ${orderBy}`).all()
        : prepared(`${select} WHERE ${known(column)} IS ? ORDER BY ${orderBy}`).all(value)) as Row[],
    insert: (row) => {
      prepared(insert).run(row);
      sum(row['id'] ?? null);
    },
    change: (id, values) => {
      const sets = Object.keys(values).map((column) => `${known(column)} = @${column}`);
      prepared(`UPDATE ${name} SET ${sets.join(', ')} WHERE id = @id`).run({ ...values, id });
      sum(id);
    },
    remove: (id) => {
      prepared(`DELETE FROM ${name} WHERE id = ?`).run(id);
      sums.drop(name, id);
    },
  };
}
