import { use } from 'react';
import type { ContentsBlock } from '#shared/report/outline/outline.ts';
import type { ContentsLine } from '../contentsOf.ts';
import { Medium } from '../medium.ts';

type Props = {
  block: ContentsBlock;
  lines: readonly ContentsLine[];
  /** Which of the lines to draw; null for all. */
  rows: { from: number; to: number } | null;
};

/** The table of contents with the pages of the preview (Word works out its own); in print each line is a link. */
export function ContentsView({ block, lines, rows }: Props) {
  const medium = use(Medium);
  const Words = medium === 'print' ? 'a' : 'span';
  const from = rows?.from ?? 0;
  return (
    <div className="contents">
      {from === 0 && <p className="contents-heading">{block.heading}</p>}
      <ol>
        {lines.slice(from, rows?.to).map(({ key, level, number, text, page }, at) => (
          <li key={key} className={`toc${level}`} data-heading={key} data-row={from + at}>
            <Words {...(medium === 'print' && { href: `#${key}` })}>
              {number !== null && <span className="toc-number">{number}</span>}
              <span>{text}</span>
            </Words>
            <span className="dots" />
            <span>{page}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
