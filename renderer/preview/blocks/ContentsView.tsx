import type { ContentsBlock } from '#shared/report/outline/outline.ts';
import type { ContentsLine } from '../contentsOf.ts';

/** The table of contents, with the pages of the preview; Word works out its own. */
export function ContentsView({ block, lines }: { block: ContentsBlock; lines: readonly ContentsLine[] }) {
  return (
    <div className="contents">
      <p className="contents-heading">{block.heading}</p>
      <ol>
        {lines.map(({ key, level, number, text, page }) => (
          <li key={key} className={`toc${level}`}>
            <span>
              {number !== null && <span className="toc-number">{number}</span>}
              {text}
            </span>
            <span className="dots" />
            <span>{page}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
