import type { Inline, List, RichTable, RichText } from '#shared/domain/richText.ts';
import type {
  ListBlock,
  OutlineBlock,
  OutlineListItem,
  ParagraphRole,
  Run,
  Source,
  TableBlock,
} from '#shared/report/outline/outline.ts';
import { paragraphOf } from './blocks.ts';
import { textColumns } from './textColumns.ts';

/** Rich text's runs → the outline's, of the field `source`; runs without text are left out. */
export function runsFrom(content: readonly Inline[], source?: Source): Run[] {
  return content
    .filter((run) => run.text !== '')
    .map((run) => ({
      text: run.text,
      ...(run.bold ? { bold: run.bold } : {}),
      ...(run.italic ? { italic: run.italic } : {}),
      ...(run.link ? { link: run.link } : {}),
      // Where it leads is known when all headings and figures have their numbers.
      ...(run.ref ? { ref: { ...run.ref, to: null } } : {}),
      ...(source ? { of: [source] } : {}),
    }));
}

function isEmpty(runs: readonly Run[]): boolean {
  return runs.every((run) => run.text.trim() === '');
}

function listItemsFrom(list: List, of?: Source): OutlineListItem[] {
  return list.items
    .map((item) => ({
      runs: runsFrom(item.content, of),
      children: item.children.flatMap((child) => listBlockFrom(child, undefined, of)),
    }))
    .filter((item) => !isEmpty(item.runs) || item.children.length > 0);
}

/** A list of rich text → a list of the outline; none when it shows nothing. */
export function listBlockFrom(list: List, source?: Source, of: Source | undefined = source): ListBlock[] {
  const items = listItemsFrom(list, of);
  if (items.length === 0) return [];
  return [{ type: 'list', ordered: list.type === 'numberedList', items, ...(source ? { source } : {}) }];
}

function tableFrom({ rows, id, caption = '' }: RichTable, source?: Source, of?: Source): TableBlock {
  const cells = rows.map((row) => row.map((cell) => [paragraphOf('body', runsFrom(cell, of))]));
  const header = cells[0] ?? null;
  return {
    type: 'table',
    role: 'text',
    ...(of ? { of } : {}),
    ...(caption.trim() === '' ? {} : { caption: caption.trim(), ...(id === undefined ? {} : { id }) }),
    description: rows[0]?.map((cell) => cell.map((run) => run.text).join('')).join(', ') ?? '',
    ...textColumns(rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('')))),
    header,
    rows: cells.slice(1).map((row) => ({ cells: row, ...(source ? { source } : {}) })),
    footer: null,
  };
}

/**
 * Rich text → blocks, its paragraphs in the given role; every block carries the field it comes from. `of` is the field
 * its runs are of, when that says more.
 */
export function richBlocks(
  text: RichText,
  role: ParagraphRole,
  source?: Source,
  of: Source | undefined = source,
): OutlineBlock[] {
  return text.flatMap((block): OutlineBlock[] => {
    switch (block.type) {
      case 'paragraph': {
        const runs = runsFrom(block.content, of);
        return isEmpty(runs) ? [] : [paragraphOf(role, runs, source)];
      }
      case 'table':
        return [tableFrom(block, source, of)];
      default:
        return listBlockFrom(block, source, of);
    }
  });
}
