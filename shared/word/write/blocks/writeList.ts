import { Paragraph } from 'docx';
import type { ListBlock } from '#shared/report/outline/outline.ts';
import { keepsWithNext } from '#shared/report/design/keepsWithNext.ts';
import { isShort } from '#shared/report/design/isShort.ts';
import { hasText } from '../cleanText.ts';
import { DEEPEST_LEVEL, numberings } from '../styles/listStyles.ts';
import { styleIds } from '../styles/styleIds.ts';
import type { WriteContext } from '../writeContext.ts';
import { writeRuns } from '../writeRuns.ts';

/** Where a list stands: in the text or in a cell, which has its own, tighter styles. */
export type ListPlace = 'text' | 'cell';

const FAMILIES = {
  text: {
    bullets: { styles: styleIds.bullets, reference: numberings.bullets },
    numbers: { styles: styleIds.numbers, reference: numberings.numbers },
  },
  cell: {
    bullets: { styles: styleIds.tableBullets, reference: numberings.tableBullets },
    numbers: { styles: styleIds.tableNumbers, reference: numberings.tableNumbers },
  },
} as const;

/** A list as Word's own list, a paragraph an item; each numbered list starts at 1. */
export function writeList(context: WriteContext, block: ListBlock, place: ListPlace, depth = 0): Paragraph[] {
  const { styles, reference } = FAMILIES[place][block.ordered ? 'numbers' : 'bullets'];
  // Bullets need no list of their own: they never restart.
  const instance = block.ordered ? context.nextList() : 0;
  const level = Math.min(depth, DEEPEST_LEVEL);
  const short = place === 'text' && isShort(block);
  const last = block.items.length - 1;
  // No page has the first item of a longer list alone, nor the last.
  const keepsNext = (index: number) =>
    index === last
      ? keepsWithNext(block)
      : short || (place === 'text' && last > 1 && (index === 0 || index === last - 1));
  return block.items.flatMap((item, index) => [
    ...(item.runs.some((run) => hasText(run.text))
      ? [
          new Paragraph({
            style: styles[Math.min(depth, styles.length - 1)] ?? styles[0],
            numbering: { reference, level, instance },
            ...(keepsNext(index) ? { keepNext: true } : {}),
            children: writeRuns(context, item.runs, block.source),
          }),
        ]
      : []),
    ...item.children.flatMap((child) => writeList(context, child, place, depth + 1)),
  ]);
}
