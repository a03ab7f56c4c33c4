import type { OutlineBlock } from '#shared/report/outline/outline.ts';

/** Blocks in groups that each become a section of the Word file: a cover stands alone, what lies between is text; at least one. */
export function sectionGroups(blocks: readonly OutlineBlock[]): OutlineBlock[][] {
  const groups = groupsFrom(blocks, (block, group) => block.type === 'cover' || group[0]?.type === 'cover');
  return groups.length > 0 ? groups : [[]];
}

/** Blocks in groups that each begin a new page, so that one group's pages do not depend on another's. */
export function pageGroups(blocks: readonly OutlineBlock[]): OutlineBlock[][] {
  return groupsFrom(
    blocks,
    (block, group) =>
      block.type === 'cover' ||
      group[0]?.type === 'cover' ||
      (block.type === 'heading' && block.pageBreakBefore),
  );
}

function groupsFrom(
  blocks: readonly OutlineBlock[],
  begins: (block: OutlineBlock, group: readonly OutlineBlock[]) => boolean,
): OutlineBlock[][] {
  const groups: OutlineBlock[][] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    if (!group || begins(block, group)) groups.push([block]);
    else group.push(block);
  }
  return groups;
}
