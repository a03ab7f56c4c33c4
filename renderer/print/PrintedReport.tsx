import GlobalStyles from '@mui/material/GlobalStyles';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { cspNonce } from '#renderer/app/cspNonce.ts';
import type { WordFrame } from '#shared/domain/wordFrame.ts';
import { keepsWithNext } from '#shared/report/design/keepsWithNext.ts';
import { isShort } from '#shared/report/design/isShort.ts';
import type { Outline, OutlineBlock } from '#shared/report/outline/outline.ts';
import { BlockView } from '#renderer/preview/blocks/BlockView.tsx';
import type { ContentsLine } from '#renderer/preview/contentsOf.ts';
import { roomOf } from '#renderer/preview/frameOf.ts';
import { Medium } from '#renderer/preview/medium.ts';
import { sheetOf } from '#renderer/preview/pageUnits.ts';
import { spaceAround } from '#renderer/preview/spaceAround.ts';
import { PrintedFrames } from './PrintedFrames.tsx';
import { COLUMN_GAP, flowStyles } from './flowStyles.ts';
import { joinLists } from './joinLists.ts';

const REPORT = 'printed-report';

/** A table this short stands whole on one page, as in the Word file. */
const SHORT_TABLE = 6;

/** How a block may be parted from its neighbours, and in itself. */
function breaksOf(block: OutlineBlock): string {
  switch (block.type) {
    case 'cover':
      return 'ends-page';
    case 'heading':
      return block.pageBreakBefore ? 'with-next begins-page' : 'with-next';
    case 'paragraph':
      return keepsWithNext(block) ? 'with-next' : '';
    case 'table':
      return block.rows.length <= SHORT_TABLE ? 'whole' : '';
    case 'list':
      return [isShort(block) ? 'whole' : '', keepsWithNext(block) ? 'leads-on' : ''].join(' ');
    case 'contents':
      return '';
    default:
      return 'whole';
  }
}

/** The lines of the contents; `pages` are those the headings stand on, by their anchors. */
function contentsLines(blocks: readonly OutlineBlock[], pages: ReadonlyMap<string, number>): ContentsLine[] {
  return blocks.flatMap((block) =>
    block.type === 'heading' && block.level !== 3
      ? [
          {
            key: block.anchor,
            level: block.level,
            number: block.number,
            text: block.text,
            page: pages.get(block.anchor) ?? 0,
          },
        ]
      : [],
  );
}

/** Where the text's headings stand, by their anchors, and how many pages it takes. */
type Pages = { ofHeadings: ReadonlyMap<string, number>; count: number };

/** A page is a column of the report; they count from 1. */
function measurePages(report: HTMLElement): Pages {
  const { left } = report.getBoundingClientRect();
  const pitch = report.clientWidth + COLUMN_GAP;
  const pageAt = (rect: DOMRect) => Math.round((rect.left - left) / pitch) + 1;
  const last = [...(report.lastElementChild?.getClientRects() ?? [])].at(-1);
  return {
    ofHeadings: new Map(
      [...report.querySelectorAll<HTMLElement>('.heading')].map((heading) => [
        heading.id,
        pageAt(heading.getBoundingClientRect()),
      ]),
    ),
    count: last ? pageAt(last) : 1,
  };
}

type Props = {
  outline: Outline;
  /** The headers and footers of the hub's Word file. */
  frames: readonly WordFrame[];
  /** Called once, when the contents have their page numbers. */
  onReady: () => void;
};

/** The whole report in one flow, drawn by the preview's own blocks, for the browser to part into pages. */
export function PrintedReport({ outline, frames, onReady }: Props) {
  const report = useRef<HTMLElement>(null);
  const [pages, setPages] = useState<Pages | null>(null);
  const blocks = useMemo(() => joinLists(outline.blocks), [outline]);
  const contents = useMemo(() => contentsLines(blocks, pages?.ofHeadings ?? new Map()), [blocks, pages]);

  useLayoutEffect(() => {
    if (pages) onReady();
    // The lines of the contents are there already, each with a number as wide as any: its pages do not change.
    else if (report.current) setPages(measurePages(report.current));
  }, [onReady, pages]);

  const { design, draft } = outline;
  const sheet = sheetOf(design, roomOf(frames, draft !== null));
  return (
    <Medium value="print">
      <style nonce={cspNonce()}>{`@page { size: ${sheet.width}px ${sheet.height}px; margin: 0; }`}</style>
      <GlobalStyles
        styles={{
          'html, body': { margin: 0, background: '#ffffff' },
          [`.${REPORT}`]: flowStyles(design, sheet),
        }}
      />
      <main ref={report} className={REPORT}>
        {pages && <PrintedFrames outline={outline} frames={frames} pages={pages.count} sheet={sheet} />}
        {blocks.map((block, index) => {
          const { before, after } = spaceAround(block);
          const begins = block.type === 'heading' && block.pageBreakBefore;
          return (
            <div
              key={index}
              className={breaksOf(block)}
              style={{ marginTop: begins ? 0 : before, marginBottom: after }}
            >
              <BlockView
                block={block}
                rows={null}
                images={outline.images}
                contents={block.type === 'contents' ? contents : null}
              />
            </div>
          );
        })}
      </main>
    </Medium>
  );
}
