import type { ParagraphBlock } from '#shared/report/outline/outline.ts';
import { RunsView } from './RunsView.tsx';

/** A paragraph in the style of its role. */
export function ParagraphView({ block }: { block: ParagraphBlock }) {
  return (
    <p className={block.role}>
      <RunsView runs={block.runs} />
    </p>
  );
}
