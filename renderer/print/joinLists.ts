import type { OutlineBlock } from '#shared/report/outline/outline.ts';

/**
 * Bullet lists that follow each other as the one list they look like: layouts give each record its own, so that a click
 * finds it, but a reader who hears "list of four" must hear it once. Numbered lists stay apart: each begins at 1.
 */
export function joinLists(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  const joined: OutlineBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.type === 'list' && last?.type === 'list' && !block.ordered && !last.ordered) {
      const { items, leadsOn } = block;
      joined[joined.length - 1] = {
        type: 'list',
        ordered: false,
        items: [...last.items, ...items],
        ...(leadsOn ? { leadsOn } : {}),
      };
    } else {
      joined.push(block);
    }
  }
  return joined;
}
