import type { BlockSize, PlacedBlock } from './placeBlocks.ts';
import type { ViewedSheets } from './useViewedSheets.ts';

/** A report of so many blocks, some 30 pages, is drawn whole. */
const WHOLE = 400;
/** How many blocks are drawn at a time to learn their size: few enough that no key press waits for them. */
const BATCH = 80;

/** True when only the sheets in view are drawn. */
export function isLong(count: number): boolean {
  return count > WHOLE;
}

/**
 * The blocks to draw: of a long report those in view, those asked for by `wanted` keys, and the next ones nobody has
 * measured, so that all find their sheet one batch after the other; of others all.
 */
export function drawnBlocks(
  placed: readonly PlacedBlock[],
  sizes: ReadonlyMap<string, BlockSize>,
  { from, to }: ViewedSheets,
  wanted: readonly (string | null)[],
): readonly PlacedBlock[] {
  if (!isLong(placed.length)) return placed;
  let left = BATCH;
  return placed.filter(({ key, page }) => {
    if ((page >= from && page <= to) || wanted.includes(key)) return true;
    if (sizes.has(key) || left === 0) return false;
    left -= 1;
    return true;
  });
}
