import { plainLines } from '#shared/domain/richText.ts';
import type { RichText } from '#shared/domain/richText.ts';
import type { Cell, OutlineListItem, ParagraphBlock, Source } from '#shared/report/outline/outline.ts';
import { listItem, paragraphOf } from './blocks.ts';
import { fieldRun } from './fieldRun.ts';
import { listBlockFrom, runsFrom } from './richBlocks.ts';

/** One deliverable → list items: its paragraphs each an item, its lists under the item before them. */
function itemsOf(deliverable: RichText, source: Source): OutlineListItem[] {
  const items: OutlineListItem[] = [];
  for (const block of deliverable) {
    if (block.type === 'paragraph') {
      const runs = runsFrom(block.content, source);
      if (runs.some((run) => run.text.trim() !== '')) items.push(listItem(runs));
    } else if (block.type === 'table') {
      for (const line of plainLines([block]))
        items.push(listItem([fieldRun(line.replaceAll('\t', ' – '), source)]));
    } else {
      const lists = listBlockFrom(block, undefined, source);
      const before = items.at(-1);
      if (before) before.children.push(...lists);
      else items.push(...lists.flatMap((list) => list.items));
    }
  }
  return items;
}

/** The deliverables of a row's record as a cell: a bullet each, a single one as plain text; `after` is what follows them. */
export function deliverableCell(
  deliverables: readonly RichText[],
  record: Source,
  after: ParagraphBlock[] = [],
): Cell {
  const items = deliverables.flatMap((each, at) => itemsOf(each, { ...record, field: `deliverables.${at}` }));
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
