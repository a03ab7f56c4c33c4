import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import { memo, useMemo } from 'react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outline, Source } from '#shared/report/outline/outline.ts';
import { PlacedView } from './PlacedView.tsx';
import { ImageView } from './blocks/ImageView.tsx';
import { contentsOf } from './contentsOf.ts';
import type { KeptBlock } from './keepBlocks.ts';
import { sheetOf } from './pageUnits.ts';
import { placeBlocks } from './placeBlocks.ts';
import { sheetStyles } from './sheetStyles.ts';
import { sourceOf } from './sourcesOf.ts';
import { useBlockSizes } from './useBlockSizes.ts';

const SHEETS = 'report-sheets';

/** Written once a design: as `sx` of the element the rules would be worked out anew at every key press. */
const SheetRules = memo(function SheetRules({ design }: Pick<Outline, 'design'>) {
  return <GlobalStyles styles={{ [`.${SHEETS}`]: sheetStyles(design) }} />;
});

type Props = {
  outline: Outline;
  blocks: readonly KeptBlock[];
  /** 1 is a sheet at full size. */
  scale: number;
  /** Room round the sheets, in px of the screen. */
  edge: number;
  onOpen: (source: Source) => void;
};

/** The sheets with everything on them. Blocks lie over the sheets in one flat list, so that a block that moves to another sheet is the same element still. */
export function Sheets({ outline, blocks, scale, edge, onOpen }: Props) {
  const { t } = useTranslation('preview');
  const { sizes, watch } = useBlockSizes();
  const { design } = outline;
  const sheet = useMemo(() => sheetOf(design), [design]);
  const { placed, pages } = useMemo(
    () => placeBlocks(blocks, sizes, sheet.textHeight),
    [blocks, sizes, sheet],
  );
  const contents = useMemo(() => contentsOf(placed), [placed]);
  const pitch = sheet.height + sheet.gap;

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
        {Array.from({ length: pages }, (_, page) => (
          <div key={page} className="sheet" style={{ top: page * pitch }}>
            {page > 0 && (
              <>
                <div className="sheet-header">
                  <span>{outline.runningTitle}</span>
                  <span className="sheet-mark">
                    {outline.draft && <b>{outline.draft}</b>}
                    {outline.headerLogoId !== null && (
                      <ImageView
                        className="sheet-logo"
                        imageId={outline.headerLogoId}
                        images={outline.images}
                      />
                    )}
                  </span>
                </div>
                <div className="sheet-footer">
                  <span>{outline.runningFoot}</span>
                  <span>{t('pageOf', { page: page + 1, pages })}</span>
                </div>
              </>
            )}
          </div>
        ))}
        {placed.map(({ key, block, page, top, rows }) => (
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
