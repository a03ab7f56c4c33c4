import type { OutlineBlock } from '#shared/report/outline/outline.ts';

/** True for a block that is never the last on its page: it says or opens what comes, or what follows belongs to it. */
export function keepsWithNext(block: OutlineBlock): boolean {
  switch (block.type) {
    case 'heading':
      return true;
    case 'paragraph':
      return block.role === 'label' || block.role === 'lead' || /:\s*$/.test(block.runs.at(-1)?.text ?? '');
    case 'list':
      return block.leadsOn === true;
    default:
      return false;
  }
}
