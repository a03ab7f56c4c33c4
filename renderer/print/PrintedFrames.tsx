import type { WordFrame } from '#shared/domain/wordFrame.ts';
import type { Outline } from '#shared/report/outline/outline.ts';
import { PageFrames } from '#renderer/preview/PageFrames.tsx';
import type { Sheet } from '#renderer/preview/pageUnits.ts';

type Props = {
  outline: Outline;
  frames: readonly WordFrame[];
  pages: number;
  sheet: Sheet;
};

/**
 * What stands over and under the text of each page, as the preview draws it. It lies over the text, a page's part on
 * each page, and is no part of the document: a screen reader hears it on no page.
 */
export function PrintedFrames({ outline, frames, pages, sheet }: Props) {
  return (
    <div className="frames" aria-hidden>
      {Array.from({ length: pages }, (_, page) => (
        <div key={page}>
          <div className="sheet" style={{ height: Math.floor(sheet.height) - 1 }}>
            <PageFrames outline={outline} frames={frames} page={page} pages={pages} sheet={sheet} />
          </div>
        </div>
      ))}
    </div>
  );
}
