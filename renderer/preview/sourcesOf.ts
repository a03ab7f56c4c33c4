import type { OutlineBlock, Source } from '#shared/report/outline/outline.ts';

/** Where a block comes from, or one row of a table does; undefined when it comes from no one record. */
export function sourceOf(block: OutlineBlock, row: number | null): Source | undefined {
  if (block.type === 'table') return row === null ? block.rows[0]?.source : block.rows[row]?.source;
  return 'source' in block ? block.source : undefined;
}

/** What stands for all applications of a stage leads to the first of them, but it is not that application. */
function standsForMany({ entity, field }: Source): boolean {
  return entity === 'fundingApplication' && field === 'stage';
}

/** True when the block, or a row of it, is the record's own. */
export function comesFrom(block: OutlineBlock, id: string): boolean {
  const sources = block.type === 'table' ? block.rows.map((row) => row.source) : [sourceOf(block, null)];
  return sources.some((source) => source?.id === id && !standsForMany(source));
}
