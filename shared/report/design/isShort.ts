import type { ListBlock } from '#shared/report/outline/outline.ts';

const MOST_ITEMS = 4;
const MOST_CHARACTERS = 400;

/** A list so short that it stands on one page rather than leave an item or two on the next. */
export function isShort({ items }: ListBlock): boolean {
  const characters = items.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + text.length, 0);
  return (
    items.length <= MOST_ITEMS &&
    characters <= MOST_CHARACTERS &&
    items.every(({ children }) => children.length === 0)
  );
}
