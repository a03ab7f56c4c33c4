import type { OutlineBlock } from '#shared/report/outline/outline.ts';

/** Word allows letters, digits and underscores in a bookmark, at most 40, a letter first. */
function bookmarkName(text: string): string {
  return `a_${text.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 34);
}

/**
 * Gives every heading that wants one its number unless the template has none ("4", "4.1", "4.1.2") and every heading its own anchor. No two
 * numbers are ever the same: a level that is skipped counts as its first.
 */
export function numberHeadings(blocks: OutlineBlock[], numbered = true): OutlineBlock[] {
  const counters = [0, 0, 0];
  const taken = new Set<string>();
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    const name = bookmarkName(block.anchor);
    let anchor = name;
    for (let next = 2; taken.has(anchor); next += 1) anchor = `${name}_${next}`;
    taken.add(anchor);
    if (!numbered || block.number === null) return { ...block, anchor, number: null };
    const depth = block.level - 1;
    for (let above = 0; above < depth; above += 1) counters[above] ||= 1;
    counters[depth] = (counters[depth] ?? 0) + 1;
    counters.fill(0, depth + 1);
    return { ...block, anchor, number: counters.slice(0, depth + 1).join('.') };
  });
}
