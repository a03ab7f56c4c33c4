import type { RawBlock, RawTable } from '../story/rawBlocks.ts';
import type { ReadBlock, ReadCell, ReadTable } from '#shared/report/outline/readOutline.ts';

/** A table's grid with merged cells expanded: every row has as many cells as the widest. */
export function expandTable(table: RawTable, readCell: (blocks: RawBlock[]) => ReadBlock[]): ReadTable {
  const rows = table.rows.map((row) => {
    const cells: ReadCell[] = Array.from({ length: row.before }, () => ({ blocks: [], mergedWith: null }));
    for (const cell of row.cells) {
      const blocks = readCell(cell.blocks);
      // A cell merged with the one above should be empty; if it is not, its text is kept where it stands.
      cells.push({ blocks, mergedWith: cell.merge === 'continue' && blocks.length === 0 ? 'above' : null });
      for (let at = 1; at < cell.span; at += 1) cells.push({ blocks: [], mergedWith: 'left' });
    }
    return cells;
  });
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  for (const cells of rows) {
    while (cells.length < width) cells.push({ blocks: [], mergedWith: null });
  }
  const firstPlain = table.rows.findIndex((row) => !row.header);
  return {
    type: 'table',
    headerRows: firstPlain === -1 ? table.rows.length : firstPlain,
    rows,
    where: '',
    boxed: table.boxed,
    tags: [],
  };
}
