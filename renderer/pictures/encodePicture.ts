import type { PictureKind } from '#shared/domain/pictures/pictureHeader.ts';

const QUALITY = 0.85;

/** A drawing is kept without loss when that costs no more than this many times a photo's coding. */
const WORTH = 1.5;

function isClear(canvas: OffscreenCanvas): boolean {
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  for (let at = 3; at < pixels.length; at += 4) if ((pixels[at] ?? 0) < 255) return true;
  return false;
}

/**
 * A drawn picture as a file, without anything a camera or program noted: a photo as JPEG; what was JPEG stays it, what
 * is clear in places or has few colours becomes PNG.
 */
export async function encodePicture(canvas: OffscreenCanvas, from: PictureKind): Promise<Blob> {
  const photo = () => canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  const drawing = () => canvas.convertToBlob({ type: 'image/png' });
  if (from === 'jpeg') return photo();
  if (from === 'svg' || isClear(canvas)) return drawing();
  const [jpeg, png] = await Promise.all([photo(), drawing()]);
  return png.size <= jpeg.size * WORTH ? png : jpeg;
}
