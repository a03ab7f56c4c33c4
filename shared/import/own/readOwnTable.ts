import type { Piece } from '../piece.ts';
import { piecesInside } from '../toPieces.ts';
import { isRich, type OwnRecord } from './OwnRecords.ts';
import type { OwnReader } from './OwnReader.ts';
import { isForm, formIn } from './ownWords.ts';
import { isMarked, spansOf } from './spansOf.ts';

/** A table of rich text is one block of its field. */
function readRichTable(reader: OwnReader, table: Piece): boolean {
  const [first] = piecesInside(table)
    .flatMap((piece) => spansOf(piece).spans)
    .filter(({ mark }) => isRich(mark));
  if (!first) return false;
  const record = reader.records.of(first.mark, first.piece, reader.section);
  if (record) reader.records.addRich(record, first.mark.path[0] ?? '', table);
  return true;
}

function readRow(reader: OwnReader, cells: readonly Piece[][]): void {
  for (const cell of cells) {
    let row: OwnRecord | null = null;
    let delivers = false;
    for (const piece of cell) {
      if (isMarked(piece)) {
        row = reader.read(piece) ?? row;
        delivers ||= spansOf(piece).spans.some(({ mark }) => mark.path[0] === 'deliverables');
      } else if (row && delivers) reader.addDeliverable(row, piece);
    }
  }
}

/**
 * A table whose cells stand in marks, a record a row.
 * @returns the rows that were added to it, under its header, as a table of their own; null when there are none
 */
export function readOwnTable(reader: OwnReader, table: Piece): Piece | null {
  if (readRichTable(reader, table)) return null;
  const { draft } = reader;
  const headers = table.table?.headerRows ?? 0;
  const added: Piece[][][] = [];
  table.cells.forEach((cells, row) => {
    const inside = cells.flat();
    if (inside.some(isMarked)) return readRow(reader, cells);
    if (row >= headers && !inside.every(({ text }) => isForm(text))) added.push(cells);
    else for (const piece of inside) draft.ledger.take(piece, draft.proposals.report, formIn(piece.text));
  });
  const estimated = table.cells
    .slice(0, headers)
    .flat(2)
    .some(({ text }) => /estimeret/i.test(text));
  const rows = new Set(
    piecesInside(table).flatMap((piece) =>
      spansOf(piece).spans.map(({ mark }) => reader.records.known(mark)),
    ),
  );
  for (const record of draft.proposals.priorities) if (rows.has(record)) record.estimated = estimated;
  if (added.length === 0) return null;
  return { ...table, cells: [...table.cells.slice(0, headers), ...added] };
}
