import { followsOn } from '#shared/report/design/followsOn.ts';
import { isShortTable } from '#shared/report/design/isShortTable.ts';
import { keepsWithNext } from '#shared/report/design/keepsWithNext.ts';
import type { KeptBlock } from './keepBlocks.ts';
import { spaceAround } from './spaceAround.ts';

/**
 * What a block takes up, in CSS px; `rows`, `header` and the `caption` over its first part for a table, and for the
 * contents, whose lines are its rows.
 */
export type BlockSize = { height: number; header: number; caption: number; rows: readonly number[] };

/** A block, or some of its rows, in its place: the sheet from 0, and px from the top of its text. */
export type PlacedBlock = KeptBlock & {
  page: number;
  top: number;
  /** The rows that stand here, `to` exclusive; null for a whole block. */
  rows: { from: number; to: number } | null;
};

/** What a block nobody has measured yet is taken for. */
const UNKNOWN: BlockSize = { height: 40, header: 0, caption: 0, rows: [] };

/**
 * Puts blocks on sheets, roughly as Word does: a block that does not fit goes to the next sheet, a heading goes with
 * what follows it, and a table breaks between its rows, its header repeated.
 * @param room the height of the text on a sheet, in px.
 */
export function placeBlocks(
  blocks: readonly KeptBlock[],
  sizes: ReadonlyMap<string, BlockSize>,
  room: number,
): { placed: PlacedBlock[]; pages: number } {
  const placed: PlacedBlock[] = [];
  let page = 0;
  let y = 0;
  let after = 0;
  let isFirst = true;
  const sizeOf = (key: string): BlockSize => sizes.get(key) ?? UNKNOWN;
  const turn = (): void => {
    page += 1;
    y = 0;
    after = 0;
  };
  const splits = (kept: KeptBlock, size: BlockSize): boolean =>
    (kept.block.type === 'table' || kept.block.type === 'contents') && size.rows.length > 1;
  /** The height that must fit where a block begins: its first row for a long table, all of it else. */
  const least = (kept: KeptBlock): number => {
    const size = sizeOf(kept.key);
    if (!splits(kept, size)) return size.height;
    const whole = kept.block.type === 'table' && isShortTable(kept.block);
    const rows = whole ? size.rows : size.rows.slice(0, 1);
    return rows.reduce((sum, row) => sum + row, size.caption + size.header);
  };
  /** The same for a block and all it must stand with. */
  const leastFrom = (index: number): number => {
    const kept = blocks[index];
    if (!kept) return 0;
    const next = blocks[index + 1];
    if (!next || !keepsWithNext(kept.block)) return least(kept);
    const between = Math.max(spaceAround(kept.block).after, spaceAround(next.block).before);
    return least(kept) + between + leastFrom(index + 1);
  };

  blocks.forEach((kept, index) => {
    const { block } = kept;
    const space = spaceAround(block);
    const size = sizeOf(kept.key);
    if (block.type === 'heading' && block.pageBreakBefore) {
      if (y > 0 && !followsOn(y / room, isFirst)) turn();
      isFirst = false;
    }
    const needed = Math.min(leastFrom(index), room);
    if (y > 0 && y + Math.max(after, space.before) + needed > room) turn();
    y += y === 0 ? 0 : Math.max(after, space.before);

    if (splits(kept, size)) {
      let from = 0;
      while (from < size.rows.length) {
        let to = from;
        let height = size.header + (from === 0 ? size.caption : 0);
        while (to < size.rows.length && (to === from || y + height + (size.rows[to] ?? 0) <= room)) {
          height += size.rows[to] ?? 0;
          to += 1;
        }
        // No page has the last row alone.
        if (to === size.rows.length - 1 && to - from > 1) to -= 1;
        placed.push({ ...kept, page, top: y, rows: { from, to } });
        y += height;
        from = to;
        if (from < size.rows.length) turn();
      }
    } else {
      placed.push({ ...kept, page, top: y, rows: null });
      // What is taller than a sheet runs over its foot; the next block then begins a new one.
      y += size.height;
    }
    after = space.after;
    if (block.type === 'cover') turn();
  });
  return { placed, pages: y === 0 && page > 0 ? page : page + 1 };
}
