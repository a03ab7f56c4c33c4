import type { ReportKind } from '#shared/domain/report.ts';
import type { Piece } from '../piece.ts';
import { matchSection } from './matchSection.ts';

const LONGEST_BAR = 120;

/** The only cell of a row that goes across the whole table; null for a row of several. */
function acrossIn(table: Piece, row: number): Piece[] | null {
  const cells = table.table?.rows[row] ?? [];
  const across = cells.length > 1 && cells.slice(1).every((cell) => cell.mergedWith === 'left');
  return across ? (table.cells[row]?.[0] ?? []) : null;
}

/** The line of a row that heads what is under it: "C. Formål og partnere", across the table. */
function barIn(table: Piece, row: number): Piece | null {
  const [only, more] = acrossIn(table, row) ?? [];
  return only && !more && only.kind !== 'table' && only.text !== '' && only.text.length <= LONGEST_BAR
    ? only
    : null;
}

function rowsOf(table: Piece, from: number, to: number, id: number): Piece {
  return {
    ...table,
    id,
    cells: table.cells.slice(from, to),
    table: table.table ? { ...table.table, rows: table.table.rows.slice(from, to) } : null,
  };
}

/**
 * A form is one table, its chapters headed by rows that go across it. Such tables as headings, what goes across under them
 * as text, and the rows between as tables; all other pieces as they are. `nextId` numbers the new tables.
 */
export function openForms(pieces: readonly Piece[], kind: ReportKind, nextId: () => number): Piece[] {
  return pieces.flatMap((table): Piece[] => {
    if (table.kind !== 'table') return [table];
    const bars = table.cells.map((_row, at) => barIn(table, at));
    // In a table of figures such a row heads a group of rows; in a form, running text goes across under it.
    const isForm = bars.some(
      (bar, at) => bar && matchSection(bar.text, kind) && (acrossIn(table, at + 1) ?? []).length > 0,
    );
    if (!isForm) return [table];
    const opened: Piece[] = [];
    let from = 0;
    const flush = (to: number): void => {
      if (to > from) opened.push(rowsOf(table, from, to, nextId()));
      from = to + 1;
    };
    bars.forEach((bar, at) => {
      const across = acrossIn(table, at);
      if (!across) return;
      flush(at);
      if (bar && matchSection(bar.text, kind))
        opened.push({ ...bar, kind: 'heading', level: 1, styled: true });
      else opened.push(...across);
    });
    flush(bars.length);
    return opened;
  });
}
