import GlobalStyles from '@mui/material/GlobalStyles';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cspNonce } from '#renderer/app/cspNonce.ts';
import { isShort } from '#shared/report/design/isShort.ts';
import type { Outline, OutlineBlock } from '#shared/report/outline/outline.ts';
import { BlockView } from '#renderer/preview/blocks/BlockView.tsx';
import type { ContentsLine } from '#renderer/preview/contentsOf.ts';
import { Medium } from '#renderer/preview/medium.ts';
import { spaceAround } from '#renderer/preview/spaceAround.ts';
import { COLUMN_GAP, flowStyles } from './flowStyles.ts';
import { joinLists } from './joinLists.ts';
import { pageRules } from './pageRules.ts';

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
      return block.role === 'label' ? 'with-next' : '';
    case 'table':
      return block.rows.length <= SHORT_TABLE ? 'whole' : '';
    case 'list':
      return isShort(block) ? 'whole' : '';
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

/** The page of each heading, from 1: the column it stands in. */
function measurePages(report: HTMLElement): Map<string, number> {
  const { left } = report.getBoundingClientRect();
  const pitch = report.clientWidth + COLUMN_GAP;
  return new Map(
    [...report.querySelectorAll<HTMLElement>('.heading')].map((heading) => [
      heading.id,
      Math.round((heading.getBoundingClientRect().left - left) / pitch) + 1,
    ]),
  );
}

type Props = {
  outline: Outline;
  /** Called once, when the contents have their page numbers. */
  onReady: () => void;
};

/** The whole report in one flow, drawn by the preview's own blocks, for the browser to part into pages. */
export function PrintedReport({ outline, onReady }: Props) {
  const { t } = useTranslation('preview');
  const report = useRef<HTMLElement>(null);
  const [pages, setPages] = useState<ReadonlyMap<string, number> | null>(null);
  const blocks = useMemo(() => joinLists(outline.blocks), [outline]);
  const contents = useMemo(() => contentsLines(blocks, pages ?? new Map()), [blocks, pages]);

  useLayoutEffect(() => {
    if (pages) onReady();
    // The lines of the contents are there already, each with a number as wide as any: its pages do not change.
    else if (report.current) setPages(measurePages(report.current));
  }, [onReady, pages]);

  const words = t('pageOf', { page: '\n', pages: '\n' }).split('\n');
  return (
    <Medium value="print">
      <style nonce={cspNonce()}>{pageRules(outline, [words[0] ?? '', words[1] ?? ''])}</style>
      <GlobalStyles
        styles={{
          'html, body': { margin: 0, background: '#ffffff' },
          [`.${REPORT}`]: flowStyles(outline.design),
        }}
      />
      <main ref={report} className={REPORT}>
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
