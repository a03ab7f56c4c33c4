import type { Piece } from '../piece.ts';

/** The text of a table by row and column; text of a merged cell stands in each place it covers downwards. */
export type Grid = { texts: string[][]; columns: number };

function cellText(pieces: readonly Piece[]): string {
  return pieces
    .filter((piece) => piece.kind !== 'table')
    .map((piece) => piece.text)
    .join('\n')
    .trim();
}

/** Reads a table piece as texts. */
export function readGrid(table: Piece): Grid {
  const texts: string[][] = [];
  table.cells.forEach((row, at) => {
    texts.push(
      row.map((cell, column) =>
        table.table?.rows[at]?.[column]?.mergedWith === 'above'
          ? (texts[at - 1]?.[column] ?? '')
          : cellText(cell),
      ),
    );
  });
  return { texts, columns: Math.max(0, ...texts.map((row) => row.length)) };
}

/** The text of a cell; '' outside the table. */
export function textAt(grid: Grid, row: number, column: number): string {
  return grid.texts[row]?.[column] ?? '';
}

/** The pieces of a row, or of one of its cells. */
export function piecesOf(table: Piece, row: number, column?: number): Piece[] {
  const cells = table.cells[row] ?? [];
  return column === undefined ? cells.flat() : (cells[column] ?? []);
}
