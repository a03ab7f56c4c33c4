import type { PlacedBlock } from './placeBlocks.ts';

/** A line of the table of contents; `page` as it is printed, from 1. */
export type ContentsLine = { key: string; level: 1 | 2; number: string | null; text: string; page: number };

/** The headings of levels 1 and 2 with the page each stands on. */
export function contentsOf(placed: readonly PlacedBlock[]): ContentsLine[] {
  return placed.flatMap(({ key, block, page }) =>
    block.type === 'heading' && block.level !== 3
      ? [{ key, level: block.level, number: block.number, text: block.text, page: page + 1 }]
      : [],
  );
}
