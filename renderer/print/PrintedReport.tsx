import GlobalStyles from '@mui/material/GlobalStyles';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { cspNonce } from '#renderer/app/cspNonce.ts';
import type { WordFrame } from '#shared/domain/wordFrame.ts';
import { keepsWithNext } from '#shared/report/design/keepsWithNext.ts';
import { followsOn } from '#shared/report/design/followsOn.ts';
import { isShort } from '#shared/report/design/isShort.ts';
import { isShortTable } from '#shared/report/design/isShortTable.ts';
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
const BEGINS_PAGE = 'begins-page';

/** How a block may be parted from its neighbours, and in itself. */
function breaksOf(block: OutlineBlock, begins: boolean): string {
  switch (block.type) {
    case 'cover':
      return 'ends-page';
    case 'heading':
      return begins ? `with-next ${BEGINS_PAGE}` : 'with-next';
    case 'paragraph':
      return keepsWithNext(block) ? 'with-next' : '';
    case 'table':
      return isShortTable(block) ? 'whole' : '';
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

/** Where the text's headings stand, by their anchors, which of them follow on a page, and how many pages it takes. */
type Pages = { ofHeadings: ReadonlyMap<string, number>; following: ReadonlySet<string>; count: number };

/** Takes the break from each chapter that follows on the page before; a column is a page. Answers their anchors. */
function letFollow(report: HTMLElement): Set<string> {
  const { top, height } = report.getBoundingClientRect();
  const following = new Set<string>();
  const chapters = [...report.querySelectorAll<HTMLElement>(`.${BEGINS_PAGE}`)];
  chapters.forEach((chapter, at) => {
    const before = [...(chapter.previousElementSibling?.getClientRects() ?? [])].at(-1);
    if (!before || !followsOn((before.bottom - top) / height, at === 0)) return;
    chapter.classList.remove(BEGINS_PAGE);
    chapter.style.marginTop = chapter.dataset['above'] ?? '';
    following.add(chapter.querySelector('.heading')?.id ?? '');
  });
  return following;
}

/** A page is a column of the report; they count from 1. */
function measurePages(report: HTMLElement): Pages {
  const following = letFollow(report);
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
    following,
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
          const begins =
            block.type === 'heading' && block.pageBreakBefore && !pages?.following.has(block.anchor);
          return (
            <div
              key={index}
              className={breaksOf(block, begins)}
              data-above={`${before}px`}
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
