import type { OutlineBlock } from '#shared/report/outline/outline.ts';

/** A block under a name that stays its own while the report around it changes. */
export type KeptBlock = { key: string; block: OutlineBlock };

function nameOf(block: OutlineBlock): string {
  const source = 'source' in block ? block.source : undefined;
  return source ? `${block.type}.${source.entity}.${source.id}.${source.field ?? ''}` : block.type;
}

/**
 * Makes a function that names the blocks of one outline after another, and gives back the very object of last time for
 * a block that says the same: what did not change is then not drawn again.
 */
export function createBlockKeeper(): (blocks: readonly OutlineBlock[]) => KeptBlock[] {
  let last = new Map<string, { json: string; kept: KeptBlock }>();
  return (blocks) => {
    const next: typeof last = new Map();
    const seen = new Map<string, number>();
    const kept = blocks.map((block) => {
      const name = nameOf(block);
      const count = seen.get(name) ?? 0;
      seen.set(name, count + 1);
      const key = `${name}#${count}`;
      const json = JSON.stringify(block);
      const before = last.get(key);
      const entry = before?.json === json ? before : { json, kept: { key, block } };
      next.set(key, entry);
      return entry.kept;
    });
    last = next;
    return kept;
  };
}
