import type { AccessibilityFinding } from '#shared/domain/accessibilityResult.ts';
import type { Outline, OutlineBlock, ParagraphBlock, Source } from '#shared/report/outline/outline.ts';
import { findingOf } from '../findingOf.ts';

const MARK = /^\s*([-–•*·▪]|\d{1,2}[.)])\s+\S/;

function isTyped(block: OutlineBlock | undefined): block is ParagraphBlock {
  return block?.type === 'paragraph' && MARK.test(block.runs.map((run) => run.text).join(''));
}

function typedIn(blocks: readonly OutlineBlock[], of?: Source): AccessibilityFinding[] {
  return blocks.flatMap((block, index) => {
    const begins = isTyped(block) && isTyped(blocks[index + 1]) && !isTyped(blocks[index - 1]);
    if (!begins) return [];
    return [findingOf('listTypedByHand', block.runs.map((run) => run.text).join(''), block.source ?? of)];
  });
}

/**
 * Lines that begin with a mark typed by hand are no list to a screen reader (WCAG 1.3.1). One such line may be a
 * sentence ("1. januar …"); two in a row are a list.
 */
export function checkTypedLists({ blocks }: Outline): AccessibilityFinding[] {
  return [
    ...typedIn(blocks),
    ...blocks.flatMap((block) =>
      block.type === 'table'
        ? block.rows.flatMap(({ cells, source }) => cells.flatMap((cell) => typedIn(cell, source)))
        : [],
    ),
  ];
}
