import { ImageRun } from 'docx';
import type { PictureRoom } from '#shared/report/design/pictureRoom.ts';
import { cleanText } from './cleanText.ts';
import type { WriteContext } from './writeContext.ts';

const TWIPS_PER_PX = 15;

/**
 * A picture in the line, as large as it is at 96 px to the inch but never larger than its room. A picture without
 * alt text is marked as decorative, so that screen readers skip it.
 */
export function writePicture(context: WriteContext, imageId: string, room: PictureRoom): ImageRun {
  const { about, bytes } = context.image(imageId);
  const scale = Math.min(
    1,
    room.width / (about.width * TWIPS_PER_PX),
    room.height / (about.height * TWIPS_PER_PX),
  );
  const altText = cleanText(about.altText).trim();
  return new ImageRun({
    type: about.mime === 'image/png' ? 'png' : 'jpg',
    data: bytes,
    transformation: {
      width: Math.max(1, Math.round(about.width * scale)),
      height: Math.max(1, Math.round(about.height * scale)),
    },
    // An id of our own: the library counts on from file to file.
    altText: { name: 'Billede', id: String(context.nextDrawing()), description: altText },
    ...(altText === '' ? { decorative: true } : {}),
  });
}
