import type { RowOf, Row, SqlValue } from './row.ts';
import type { RowTable } from './rowTable.ts';

/** How records of one entity lie in one table: the columns by hand, and the way there and back. */
export type TableDefinition<T extends { id: string }, C extends readonly string[]> = {
  name: string;
  columns: C;
  /** SQL: the order lists come in; ends with something unique. */
  orderBy: string;
  recordToRow(record: T): RowOf<C>;
  rowToRecord(row: RowOf<C>): T;
};

/** A row before and after; `report` is the report it belongs to. Null: no such row, or none of a report. */
export type RowChange = {
  table: string;
  rowId: string;
  reportId: string | null;
  before: Row | null;
  after: Row | null;
};

/** Who is told of every change of a row: the journal. */
export type ChangeRecorder = { note(change: RowChange): void };

/** The records of one entity. Every change of them is told to the journal. */
export type Table<T extends { id: string }> = {
  get(id: string): T | null;
  list(): T[];
  /** The records whose column (by its SQL name) holds `value`. */
  listBy(column: string, value: SqlValue): T[];
  insert(record: T): void;
  /** Writes the columns that differ; does nothing when none does. */
  update(record: T): void;
  delete(id: string): void;
};

/** The columns of `to` that differ from `from`, as they were and as they become; null when none does. */
function difference(from: Row, to: Row): { before: Row; after: Row } | null {
  const changed = Object.keys(to).filter((column) => from[column] !== to[column]);
  if (changed.length === 0) return null;
  const pick = (row: Row) => Object.fromEntries(changed.map((column) => [column, row[column] ?? null]));
  return { before: pick(from), after: pick(to) };
}

function reportOf(table: string, row: Row): string | null {
  const id = table === 'report' ? row['id'] : row['report_id'];
  return typeof id === 'string' ? id : null;
}

/** The typed side of a table of rows. Throws StoreError when a row cannot be read. */
export function openTable<T extends { id: string }, C extends readonly string[]>(
  rows: RowTable,
  definition: TableDefinition<T, C>,
  recorder: ChangeRecorder,
): Table<T> {
  const { name } = definition;
  const read = (row: Row) => definition.rowToRecord(row);
  const note = (rowId: string, whole: Row, before: Row | null, after: Row | null) =>
    recorder.note({ table: name, rowId, reportId: reportOf(name, whole), before, after });
  return {
    get: (id) => {
      const row = rows.get(id);
      return row ? read(row) : null;
    },
    list: () => rows.list().map(read),
    listBy: (column, value) => rows.list(column, value).map(read),
    insert: (record) => {
      const row: Row = definition.recordToRow(record);
      rows.insert(row);
      note(record.id, row, null, row);
    },
    update: (record) => {
      const row: Row = definition.recordToRow(record);
      const stored = rows.get(record.id);
      if (!stored) throw new Error(`${name} has no row ${record.id}`);
      const changed = difference(stored, row);
      if (!changed) return;
      rows.change(record.id, changed.after);
      note(record.id, row, changed.before, changed.after);
    },
    delete: (id) => {
      const row = rows.get(id);
      if (!row) throw new Error(`${name} has no row ${id}`);
      rows.remove(id);
      note(id, row, row, null);
    },
  };
}
