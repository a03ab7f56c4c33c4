import type { RawBlock, RawCell, RawTable } from '../story/rawBlocks.ts';
import type { StyleSheet } from '../styles/styleSheet.ts';

const SHORT = 80;

function paragraphs(blocks: readonly RawBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block.runs.map((run) => run.text).join('')]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphs(cell.blocks))),
  );
}

function cellText(cell: RawCell): string {
  return paragraphs(cell.blocks).join(' ').trim();
}

function isRich(cell: RawCell, styles: StyleSheet): boolean {
  return cell.blocks.some(
    (block) =>
      block.type === 'table' ||
      block.images.length > 0 ||
      styles.paragraph(block.styleId).headingLevel !== null,
  );
}

/**
 * Tells a table that only arranges the page (a frame round a quote, two columns of text, a wall of logos) from one
 * that holds data. Whatever has a header row is data, also when a cell of it is long.
 */
export function isLayoutTable(table: RawTable, styles: StyleSheet): boolean {
  const { rows } = table;
  if (rows.some((row) => row.header)) return false;
  const columns = Math.max(
    ...rows.map((row) => row.cells.reduce((total, cell) => total + cell.span, row.before)),
  );
  if (columns <= 1) return true;
  const rich = rows.some((row) => row.cells.some((cell) => isRich(cell, styles)));
  const [first] = rows;
  if (rows.length === 1) {
    const texts = first?.cells.map(cellText) ?? [];
    return rich || texts.length !== 2 || texts.some((text) => text === '' || text.length > SHORT);
  }
  const headerLike =
    first !== undefined &&
    first.cells.length > 1 &&
    first.cells.every((cell) => !isRich(cell, styles) && cellText(cell).length <= SHORT) &&
    first.cells.filter((cell) => cellText(cell) !== '').length >= Math.min(2, first.cells.length - 1);
  if (headerLike) return false;
  const long = rows.some((row) =>
    row.cells.some((cell) => paragraphs(cell.blocks).filter((text) => text.trim() !== '').length >= 4),
  );
  return rich || (rows.length <= 2 && long);
}
