import type { PlacedPicture, WordFrame } from '#shared/domain/wordFrame.ts';
import { FramePicture } from './FramePicture.tsx';
import { placeOnSheet } from './placeOnSheet.ts';
import { px } from './pageUnits.ts';
import type { Sheet } from './pageUnits.ts';

type Props = { frame: WordFrame; sheet: Sheet };

/** The pictures of a Word template's header or footer that float, each at its place on the sheet. */
export function PlacedPictures({ frame, sheet }: Props) {
  const top = frame.kind === 'header' ? sheet.header : sheet.height - sheet.footer - px(frame.height);
  return frame.placed.map((picture: PlacedPicture, at) => (
    <div key={at} style={{ position: 'absolute', ...placeOnSheet(picture, sheet, top) }}>
      <FramePicture piece={picture} />
    </div>
  ));
}
