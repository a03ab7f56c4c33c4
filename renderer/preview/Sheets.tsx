import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import { memo, useMemo } from 'react';
import type { MouseEvent, RefObject } from 'react';
import type { WordFrame } from '#shared/domain/wordFrame.ts';
import type { Outline, Source } from '#shared/report/outline/outline.ts';
import { PageFrames } from './PageFrames.tsx';
import { PlacedView } from './PlacedView.tsx';
import { contentsOf } from './contentsOf.ts';
import { drawnBlocks, isLong } from './drawnBlocks.ts';
import type { KeptBlock } from './keepBlocks.ts';
import { sheetOf } from './pageUnits.ts';
import { roomOf } from './frameOf.ts';
import { placeBlocks } from './placeBlocks.ts';
import { sheetStyles } from './sheetStyles.ts';
import { sourceOf } from './sourcesOf.ts';
import { useBlockSizes } from './useBlockSizes.ts';
import { useSteadyView } from './useSteadyView.ts';
import { useViewedSheets } from './useViewedSheets.ts';

const SHEETS = 'report-sheets';

/** Written once a design: as `sx` of the element the rules would be worked out anew at every key press. */
const SheetRules = memo(function SheetRules({ design }: Pick<Outline, 'design'>) {
  return <GlobalStyles styles={{ [`.${SHEETS}`]: sheetStyles(design) }} />;
});

type Props = {
  outline: Outline;
  /** The headers and footers of the hub's Word file. */
  frames: readonly WordFrame[];
  blocks: readonly KeptBlock[];
  /** 1 is a sheet at full size. */
  scale: number;
  /** Room round the sheets, in px of the screen. */
  edge: number;
  /** What the sheets are scrolled in. */
  scroller: RefObject<HTMLElement | null>;
  /** The keys of blocks that are drawn though they may not be in view: those the pane is about to show. */
  wanted: readonly (string | null)[];
  onOpen: (source: Source) => void;
};

/** The sheets with everything on them. Blocks lie over the sheets in one flat list, so that a block that moves to another sheet is the same element still. */
export function Sheets({ outline, frames, blocks, scale, edge, scroller, wanted, onOpen }: Props) {
  const { sizes, watch } = useBlockSizes();
  const { design } = outline;
  const sheet = useMemo(
    () => sheetOf(design, roomOf(frames, outline.draft !== null)),
    [design, frames, outline.draft],
  );
  const { placed, pages } = useMemo(
    () => placeBlocks(blocks, sizes, sheet.textHeight),
    [blocks, sizes, sheet],
  );
  const contents = useMemo(() => contentsOf(placed), [placed]);
  const pitch = sheet.height + sheet.gap;
  const viewed = useViewedSheets(scroller, pitch * scale);
  const drawn = drawnBlocks(placed, sizes, viewed, wanted);
  const long = isLong(placed.length);
  const tops = useMemo(
    () =>
      new Map(
        long
          ? placed.map(({ key, page, top }) => [key, (page * pitch + sheet.top + top) * scale + edge])
          : [],
      ),
    [long, placed, pitch, sheet, scale, edge],
  );
  useSteadyView(scroller, tops);
  const first = long ? Math.max(viewed.from, 0) : 0;
  const last = long ? Math.min(viewed.to, pages - 1) : pages - 1;

  function open(click: MouseEvent): void {
    if (!(click.target instanceof Element)) return;
    const element = click.target.closest<HTMLElement>('[data-heading], [data-key]');
    // A line of the contents leads where its heading does.
    const wanted = element?.dataset['heading'] ?? element?.dataset['key'];
    const found = blocks.find(({ key }) => key === wanted);
    if (!found) return;
    const row = click.target.closest<HTMLElement>('[data-row]')?.dataset['row'];
    const source = sourceOf(found.block, row === undefined ? null : Number(row));
    if (source) onOpen(source);
  }

  return (
    <div
      style={{
        width: sheet.width * scale,
        height: (pages * pitch - sheet.gap) * scale,
        margin: `${edge}px auto`,
        position: 'relative',
      }}
    >
      <SheetRules design={design} />
      <Box className={SHEETS} style={{ transform: `scale(${scale})` }} onClick={open}>
        {Array.from({ length: Math.max(last - first + 1, 0) }, (_, at) => first + at).map((page) => (
          <div key={page} className="sheet" style={{ top: page * pitch }}>
            <PageFrames outline={outline} frames={frames} page={page} pages={pages} sheet={sheet} />
          </div>
        ))}
        {drawn.map(({ key, block, page, top, rows }) => (
          <PlacedView
            key={`${key}:${rows?.from ?? 0}`}
            blockKey={key}
            block={block}
            rows={rows}
            top={page * pitch + sheet.top + top}
            images={outline.images}
            contents={block.type === 'contents' ? contents : null}
            watch={watch}
          />
        ))}
      </Box>
    </div>
  );
}
