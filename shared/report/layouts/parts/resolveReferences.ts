import type { Reference } from '#shared/domain/richText.ts';
import type { Section } from '#shared/domain/section.ts';
import type { Cell, ListBlock, OutlineBlock, Run } from '#shared/report/outline/outline.ts';
import { referenceSource } from '#shared/report/marks/referenceMark.ts';
import { captionOf } from './captionOf.ts';
import { referenceTargets } from './referenceTargets.ts';

const keyOf = ({ type, id }: Reference) => `${type} ${id}`;

/**
 * Gives every cross-reference the words its target has now ("afsnit 8") and the way there; a reference whose target is
 * not printed keeps its words as plain text. A figure or table that is referred to gets the anchor for it.
 */
export function resolveReferences(
  blocks: readonly OutlineBlock[],
  sections: readonly Pick<Section, 'id' | 'key'>[],
): OutlineBlock[] {
  // A picture that stands twice is referred to where it stands first.
  const targets = new Map(
    referenceTargets(blocks, sections)
      .toReversed()
      .map((target) => [keyOf(target), target]),
  );
  const used = new Set<string>();

  const runsOf = (runs: Run[]): Run[] =>
    runs.map((run) => {
      if (!run.ref) return run;
      const target = targets.get(keyOf(run.ref));
      if (!target) return run;
      used.add(target.anchor);
      const { text, anchor, shown } = target;
      const of = [...(run.of ?? []), referenceSource(run.ref)];
      return { ...run, text, ref: { ...run.ref, to: { anchor, shown } }, of };
    });
  const listOf = (list: ListBlock): ListBlock => ({
    ...list,
    items: list.items.map((item) => ({ runs: runsOf(item.runs), children: item.children.map(listOf) })),
  });
  const cellOf = (cell: Cell): Cell =>
    cell.map((part) => (part.type === 'list' ? listOf(part) : { ...part, runs: runsOf(part.runs) }));
  const blockOf = (block: OutlineBlock): OutlineBlock => {
    switch (block.type) {
      case 'paragraph':
        return { ...block, runs: runsOf(block.runs) };
      case 'list':
        return listOf(block);
      case 'table':
        return {
          ...block,
          header: block.header?.map(cellOf) ?? null,
          rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(cellOf) })),
          footer: block.footer?.map(cellOf) ?? null,
        };
      default:
        return block;
    }
  };

  const anchored = new Set<string>();
  return blocks.map(blockOf).map((block) => {
    const anchor = captionOf(block)?.anchor;
    if (anchor === undefined || !used.has(anchor) || anchored.has(anchor)) return block;
    anchored.add(anchor);
    return { ...block, anchor };
  });
}
