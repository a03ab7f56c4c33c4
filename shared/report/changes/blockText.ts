import { assertNever } from '#shared/domain/assertNever.ts';
import type { Cell, ListBlock, OutlineBlock, Run } from '#shared/report/outline/outline.ts';

function runsText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

function listText(list: ListBlock): string {
  return list.items
    .map((item) => [runsText(item.runs), ...item.children.map(listText)].join('\n'))
    .join('\n');
}

function joined(parts: readonly string[], by: string): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(by);
}

/** The words of a row's cells, parted by " · ". */
export function cellsText(cells: readonly Cell[]): string {
  const cellText = (cell: Cell) =>
    joined(
      cell.map((block) => (block.type === 'list' ? listText(block) : runsText(block.runs))),
      '\n',
    );
  return joined(cells.map(cellText), ' · ');
}

/** The words of a block as they are read, a line each; a table's rows and the contents are left to others. */
export function blockText(block: Exclude<OutlineBlock, { type: 'table' | 'contents' }>): string {
  switch (block.type) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return runsText(block.runs);
    case 'list':
      return listText(block);
    case 'banner':
      return joined([block.text, block.subline], '\n');
    case 'quote':
      return joined([`”${block.text}”`, block.person, ...block.lines], '\n');
    case 'figures':
      return joined(
        block.items.map(({ label, value, note }) => `${label}: ${value}${note === '' ? '' : ` (${note})`}`),
        '\n',
      );
    case 'image':
      return joined([block.caption, block.credit], '\n');
    case 'chart':
      return joined([block.caption, block.altText], '\n');
    case 'logoWall':
      return block.logos.map((logo) => logo.name).join(', ');
    case 'cover':
      return joined(
        [
          block.title,
          block.subtitle,
          block.recipient,
          ...block.facts.map(({ label, value }) => `${label}: ${value}`),
        ],
        '\n',
      );
    default:
      return assertNever(block);
  }
}
