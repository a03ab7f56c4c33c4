import { use } from 'react';
import type { ContentsBlock } from '#shared/report/outline/outline.ts';
import type { ContentsLine } from '../contentsOf.ts';
import { Medium } from '../medium.ts';

/** The table of contents with the pages of the preview (Word works out its own); in print each line is a link. */
export function ContentsView({ block, lines }: { block: ContentsBlock; lines: readonly ContentsLine[] }) {
  const medium = use(Medium);
  const Words = medium === 'print' ? 'a' : 'span';
  return (
    <div className="contents">
      <p className="contents-heading">{block.heading}</p>
      <ol>
        {lines.map(({ key, level, number, text, page }) => (
          <li key={key} className={`toc${level}`} data-heading={key}>
            <Words {...(medium === 'print' && { href: `#${key}` })}>
              {number !== null && <span className="toc-number">{number}</span>}
              {text}
            </Words>
            <span className="dots" />
            <span>{page}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
