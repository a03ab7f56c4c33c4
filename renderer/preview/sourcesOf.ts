import type { OutlineBlock, Source } from '#shared/report/outline/outline.ts';

/** Where a block comes from, or one row of a table does; undefined when it comes from no one record. */
export function sourceOf(block: OutlineBlock, row: number | null): Source | undefined {
  if (block.type === 'table') return row === null ? block.rows[0]?.source : block.rows[row]?.source;
  return 'source' in block ? block.source : undefined;
}

/** True when the block, or a row of it, comes from the record. */
export function comesFrom(block: OutlineBlock, id: string): boolean {
  return block.type === 'table'
    ? block.rows.some((row) => row.source?.id === id)
    : sourceOf(block, null)?.id === id;
}
