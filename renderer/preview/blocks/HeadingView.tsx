import { use } from 'react';
import type { HeadingBlock } from '#shared/report/outline/outline.ts';
import { Medium } from '../medium.ts';

/** On the screen the report stands in a part of the window, so its first level is the window's second. */
const TAGS = {
  screen: { 1: 'h2', 2: 'h3', 3: 'h4' },
  print: { 1: 'h1', 2: 'h2', 3: 'h3' },
} as const;

/** A heading with its number. */
export function HeadingView({ block }: { block: HeadingBlock }) {
  const medium = use(Medium);
  const Tag = TAGS[medium][block.level];
  return (
    <Tag
      className={`heading level${block.level}`}
      data-anchor={block.anchor}
      {...(medium === 'print' && { id: block.anchor })}
    >
      {block.number !== null && <span className="number">{`${block.number} `}</span>}
      <span>{block.text}</span>
    </Tag>
  );
}
