import type { SourceLine } from '#shared/import/sourceLine.ts';

/** A row of the source as it is drawn: a line, or the cells of a table's row with their lines. */
export type SourceRow = { cells: SourceLine[][]; table: boolean };

/** How many rows are drawn together; the rest of a long file waits until it is near. */
const CHUNK = 30;

/** Lines as rows, those of one row of a table together. */
export function sourceRows(lines: readonly SourceLine[]): SourceRow[] {
  const rows: SourceRow[] = [];
  let last: SourceLine['table'] = null;
  for (const line of lines) {
    const row = rows.at(-1);
    const { table } = line;
    if (table && last && row && table.number === last.number && table.row === last.row) {
      if (table.column === last.column) row.cells.at(-1)?.push(line);
      else row.cells.push([line]);
    } else rows.push({ cells: [[line]], table: table !== null });
    last = table;
  }
  return rows;
}

/** Rows in portions. */
export function chunksOf(rows: readonly SourceRow[]): { from: number; rows: SourceRow[] }[] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, at) => ({
    from: at * CHUNK,
    rows: rows.slice(at * CHUNK, (at + 1) * CHUNK),
  }));
}
