import type { HeadingBlock } from '#shared/report/outline/outline.ts';

/** The report stands in a part of the window, so its first level is the window's second. */
const TAGS = { 1: 'h2', 2: 'h3', 3: 'h4' } as const;

/** A heading with its number. */
export function HeadingView({ block }: { block: HeadingBlock }) {
  const Tag = TAGS[block.level];
  return (
    <Tag className={`heading level${block.level}`}>
      {block.number !== null && <span className="number">{block.number}</span>}
      <span>{block.text}</span>
    </Tag>
  );
}
