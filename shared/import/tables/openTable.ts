import type { Piece } from '../piece.ts';
import { asLine } from '../restated.ts';
import { piecesInside } from '../toPieces.ts';
import { piecesOf, readGrid } from './grid.ts';

const LONGEST_LABEL = 60;
const LONG_CELL_WORDS = 40;

/**
 * What a table no reader knew is to the chapter around it: lines "label: value" when it is a list of such; its cells
 * one after the other when it holds running text; else itself, to be kept as a table.
 */
export function openTable(table: Piece): Piece[] {
  const { texts, columns } = readGrid(table);
  const labels =
    columns === 2 && texts.every(([label = '']) => label.length <= LONGEST_LABEL && !label.includes('\n'));
  const isLabelled =
    labels &&
    texts.filter(([label = '', value = '']) => label !== '' && value !== '').length >= texts.length * 0.7;
  if (isLabelled) {
    return texts.flatMap(([label = '', value = ''], row) => {
      const parts = piecesOf(table, row);
      const [first] = parts;
      if (!first) return [];
      const text = label === '' || value === '' ? label + value : `${label.replace(/\s*:$/, '')}: ${value}`;
      return [asLine(first, text, parts)];
    });
  }
  const long = texts.some((row) => row.some((text) => text.split(/\s+/).length >= LONG_CELL_WORDS));
  const nested = table.cells.some((row) => row.some((cell) => cell.some((piece) => piece.kind === 'table')));
  return long || nested ? piecesInside(table) : [table];
}
