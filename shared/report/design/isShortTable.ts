import type { TableBlock } from '#shared/report/outline/outline.ts';

const MOST_ROWS = 6;

/** A table so short that it stands whole on one page rather than leave a row or two on the next. */
export function isShortTable({ rows }: TableBlock): boolean {
  return rows.length <= MOST_ROWS;
}
