import type { HeadingBlock } from '#shared/report/outline/outline.ts';

/** Under the pane, which is a part of the window of its own, the report's first level is the window's second. */
const WINDOW_LEVEL = 1;

/** A heading with its number. */
export function HeadingView({ block }: { block: HeadingBlock }) {
  return (
    <div role="heading" aria-level={block.level + WINDOW_LEVEL} className={`heading level${block.level}`}>
      {block.number !== null && <span className="number">{block.number}</span>}
      <span>{block.text}</span>
    </div>
  );
}
