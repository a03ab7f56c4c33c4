import Box from '@mui/material/Box';
import { memo, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pageOfSource } from '#renderer/app/pageOfSource.ts';
import type { PageId } from '#renderer/app/pages.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { textWidth } from '#shared/report/design/reportDesign.ts';
import type { OutlineBlock, Source } from '#shared/report/outline/outline.ts';
import { Sheets } from './Sheets.tsx';
import { sheetOf } from './pageUnits.ts';
import { comesFrom, sourceOf } from './sourcesOf.ts';
import { useActiveRecord } from './useActiveRecord.ts';
import { usePrintedOutline } from './usePrintedOutline.ts';
import { useShow } from './useShow.ts';
import { useWordFrames } from './useWordFrames.ts';

/** Room round the sheets, in px. */
const EDGE = 20;

/** The width of an element's inside, in px; 0 until it is known. */
function useWidth(): { width: number; watch: (element: HTMLElement | null) => (() => void) | undefined } {
  const [width, setWidth] = useState(0);
  const [watch] = useState(() => (element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  });
  return { width, watch };
}

function belongsTo(page: PageId, records: ReportRecords): (block: OutlineBlock) => boolean {
  return (block) => {
    if (block.type === 'cover') return page === 'front' || page === 'template';
    const source = sourceOf(block, null);
    return source !== undefined && pageOfSource(source, records) === page;
  };
}

type Props = {
  records: ReportRecords;
  page: PageId;
  /** Goes to what a block comes from. */
  onOpen: (source: Source) => void;
};

/** The report as it will be printed, beside the form: it follows what is typed, and a click on it leads to the field. */
export const PreviewPane = memo(function PreviewPane({ records, page, onOpen }: Props) {
  const { t } = useTranslation('preview');
  const { outline, blocks } = usePrintedOutline(records);
  const wordFile = records.template?.wordTemplate?.hash ?? null;
  const frames = useWordFrames(wordFile, textWidth(outline.design), outline.title);
  const { width, watch } = useWidth();
  const scroller = useRef<HTMLDivElement>(null);
  const active = useActiveRecord();
  const scale = Math.min(1.25, Math.max(0.2, (width - 2 * EDGE) / sheetOf(outline.design).width));

  const lastScale = useRef(scale);
  useLayoutEffect(() => {
    // The same place stays in view when the pane gets another width.
    if (scroller.current) scroller.current.scrollTop *= scale / lastScale.current;
    lastScale.current = scale;
  }, [scale]);
  const recordKey =
    active === null ? null : (blocks.find(({ block }) => comesFrom(block, active))?.key ?? null);
  const chapterKey = blocks.find(({ block }) => belongsTo(page, records)(block))?.key ?? null;
  const known = width > 0;
  // A new page brings its chapter to the top of the pane; a record being edited is only brought into view.
  useShow(scroller, known ? chapterKey : null, 'top');
  useShow(scroller, known ? recordKey : null, 'view');

  return (
    <Box
      ref={scroller}
      component="section"
      aria-label={t('label')}
      tabIndex={0}
      sx={{
        flex: 1,
        minWidth: 0,
        overflow: 'auto',
        scrollbarGutter: 'stable',
        bgcolor:
          'color-mix(in srgb, var(--mui-palette-text-primary) 7%, var(--mui-palette-background-default))',
        '&:focus-visible': { outlineOffset: -3 },
      }}
    >
      <div ref={watch}>
        {width > 0 && (
          <Sheets
            outline={outline}
            frames={frames}
            blocks={blocks}
            scale={scale}
            edge={EDGE}
            scroller={scroller}
            wanted={[chapterKey, recordKey]}
            onOpen={onOpen}
          />
        )}
      </div>
    </Box>
  );
});
