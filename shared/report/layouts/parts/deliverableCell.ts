import { plainLines } from '#shared/domain/richText.ts';
import type { RichText } from '#shared/domain/richText.ts';
import type { Cell, OutlineListItem, ParagraphBlock } from '#shared/report/outline/outline.ts';
import { listItem, paragraphOf } from './blocks.ts';
import { listBlockFrom, runsFrom } from './richBlocks.ts';

/** One deliverable → list items: its paragraphs each an item, its lists under the item before them. */
function itemsOf(deliverable: RichText): OutlineListItem[] {
  const items: OutlineListItem[] = [];
  for (const block of deliverable) {
    if (block.type === 'paragraph') {
      const runs = runsFrom(block.content);
      if (runs.some((run) => run.text.trim() !== '')) items.push(listItem(runs));
    } else if (block.type === 'table') {
      for (const line of plainLines([block])) items.push(listItem([{ text: line.replaceAll('\t', ' – ') }]));
    } else {
      const lists = listBlockFrom(block);
      const before = items.at(-1);
      if (before) before.children.push(...lists);
      else items.push(...lists.flatMap((list) => list.items));
    }
  }
  return items;
}

/** The deliverables of a row as a cell: a bullet each, a single one as plain text; `after` is what follows them. */
export function deliverableCell(deliverables: readonly RichText[], after: ParagraphBlock[] = []): Cell {
  const items = deliverables.flatMap(itemsOf);
  const [only] = items;
  const blocks: Cell =
    only && items.length === 1 && only.children.length === 0
      ? [paragraphOf('body', only.runs)]
      : items.length > 0
        ? [{ type: 'list', ordered: false, items }]
        : [];
  const cell = [...blocks, ...after];
  return cell.length > 0 ? cell : [paragraphOf('body', [])];
}
