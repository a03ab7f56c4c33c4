import type { OutlineBlock } from '#shared/report/outline/outline.ts';

/** Blocks in groups that each become a section of the Word file: a cover stands alone, what lies between is text; at least one. */
export function sectionGroups(blocks: readonly OutlineBlock[]): OutlineBlock[][] {
  const groups: OutlineBlock[][] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    if (!group || block.type === 'cover' || group[0]?.type === 'cover') groups.push([block]);
    else group.push(block);
  }
  return groups.length > 0 ? groups : [[]];
}
