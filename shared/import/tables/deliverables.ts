import type { RichText } from '#shared/domain/richText.ts';
import type { Run } from '#shared/report/outline/outline.ts';
import type { Piece } from '../piece.ts';
import { itemText } from '../text/itemText.ts';
import { toRichText } from '../toRichText.ts';

/** Bullets and tags that leaked out of a web page's list: `<ul style="…">• a• b`, `<li>a</li>`. */
const TAG = /<\/?(?:ul|ol|li|p|br|span|div)\b[^>]*>/gi;

function linesOf(text: string): string[] {
  const open = text.replace(TAG, (tag) => (/^<(?:li|br|p)\b/i.test(tag) ? '\n' : ' '));
  return open
    .split(/\n|(?:^|\s|(?<=\S))[•·▪‣]\s*|;\s*(?=\p{Lu})/u)
    .map((line) => line.replace(/^[\s–—-]+\s/, '').trim())
    .filter((line) => line !== '');
}

/** True for text that carries several items in one paragraph. */
function holdsSeveral(text: string): boolean {
  return TAG.test(text) || /[•▪‣]|;\s+\p{Lu}/u.test(text) || text.includes('\n');
}

/**
 * The items of a cell, each as rich text: a bullet, a paragraph or a line each. An item's own sub-items stay with it.
 */
export function deliverablesOf(cell: readonly Piece[]): RichText[] {
  const items: RichText[] = [];
  let group: Piece[] = [];
  const flush = (): void => {
    if (group.length > 0) items.push(toRichText(asParagraph(group)));
    group = [];
  };
  for (const piece of cell) {
    if (piece.kind === 'image') continue;
    if (piece.kind === 'table') {
      flush();
      items.push(...piece.cells.flat().flatMap(deliverablesOf));
      continue;
    }
    if (piece.kind === 'item' && piece.level > 0 && group.length > 0) {
      group.push(piece);
      continue;
    }
    flush();
    TAG.lastIndex = 0;
    if (holdsSeveral(piece.text) || (piece.kind !== 'item' && itemText(piece) !== null))
      items.push(
        ...linesOf(piece.text).map((text): RichText => [{ type: 'paragraph', content: [{ text }] }]),
      );
    else group.push(piece);
  }
  flush();
  return items.slice(0, 100);
}

/** The first piece of a deliverable is its own paragraph, whatever list it stood in. */
function asParagraph([first, ...rest]: readonly Piece[]): Piece[] {
  if (!first) return [];
  const runs: Run[] = first.runs;
  return [
    { ...first, kind: 'paragraph', runs },
    ...rest.map((piece) => ({ ...piece, level: piece.level - 1 })),
  ];
}
