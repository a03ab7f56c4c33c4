import type { OutlineBlock } from '#shared/report/outline/outline.ts';

/** A numbered caption: which row of numbers it belongs to, what it says, and the bookmark of its number. */
export type NumberedCaption = { label: 'figure' | 'table'; number: string; words: string; anchor: string };

function numbered(
  label: NumberedCaption['label'],
  number: number | undefined,
  words: string,
): NumberedCaption | null {
  if (number === undefined) return null;
  const anchor = label === 'table' ? `tabel_${number}` : `figur_${number}`;
  return { label, number: String(number), words, anchor };
}

/** The caption of a picture, chart or table; null for a block without a numbered one. */
export function captionOf(block: OutlineBlock): NumberedCaption | null {
  switch (block.type) {
    case 'table':
      return numbered('table', block.number, block.caption ?? '');
    case 'chart':
      return numbered('figure', block.figure, block.caption);
    case 'image':
      return numbered('figure', block.figure, block.caption || block.credit);
    default:
      return null;
  }
}
