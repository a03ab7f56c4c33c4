import { useTranslation } from 'react-i18next';
import type { WordFrame } from '#shared/domain/wordFrame.ts';
import type { Outline } from '#shared/report/outline/outline.ts';
import { FrameView } from './FrameView.tsx';
import { ImageView } from './blocks/ImageView.tsx';
import { frameOf } from './frameOf.ts';
import { PlacedPictures } from './PlacedPictures.tsx';
import type { Sheet } from './pageUnits.ts';

type Props = {
  outline: Pick<Outline, 'draft' | 'headerLogoId' | 'images' | 'runningFoot' | 'runningTitle'>;
  /** Those of the hub's Word file. */
  frames: readonly WordFrame[];
  /** From 0. */
  page: number;
  pages: number;
  sheet: Sheet;
};

/** What stands over and under the text of a sheet: the Word template's own header and footer where it has them, else ours. */
export function PageFrames({ outline, frames, page, pages, sheet }: Props) {
  const { t } = useTranslation('preview');
  const header = frameOf(frames, 'header', page);
  const footer = frameOf(frames, 'footer', page);
  const numbers = { page: page + 1, pages };
  const isNumbered = [header, footer].some((frame) => frame?.hasPageNumber);
  const pageOf = t('pageOf', numbers);
  return (
    <>
      {header && <PlacedPictures frame={header} sheet={sheet} />}
      {footer && <PlacedPictures frame={footer} sheet={sheet} />}
      {header && (
        <div className="sheet-header word">
          <FrameView frame={header} {...numbers} />
          {page > 0 && outline.draft && <b>{outline.draft}</b>}
        </div>
      )}
      {!header && page > 0 && (
        <div className="sheet-header">
          <span>{outline.runningTitle}</span>
          <span className="sheet-mark">
            {outline.draft && <b>{outline.draft}</b>}
            {outline.headerLogoId !== null && (
              <ImageView className="sheet-logo" imageId={outline.headerLogoId} images={outline.images} />
            )}
          </span>
        </div>
      )}
      {footer && (
        <div className="sheet-footer word">
          <FrameView frame={footer} {...numbers} />
          {page > 0 && !isNumbered && <div className="frame-added">{pageOf}</div>}
        </div>
      )}
      {!footer && page > 0 && (
        <div className="sheet-footer">
          <span>{outline.runningFoot}</span>
          <span>{pageOf}</span>
        </div>
      )}
    </>
  );
}
