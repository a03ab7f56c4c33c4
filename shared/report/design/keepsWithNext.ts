import type { OutlineBlock } from '#shared/report/outline/outline.ts';

/** True for a block that is never the last on its page: it says what comes, or is summed up in what follows. */
export function keepsWithNext(block: OutlineBlock): boolean {
  switch (block.type) {
    case 'heading':
      return true;
    case 'paragraph':
      return block.role === 'label' || /:\s*$/.test(block.runs.at(-1)?.text ?? '');
    case 'list':
      return block.summedUp === true;
    default:
      return false;
  }
}
