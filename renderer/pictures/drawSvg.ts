import type { PicturePurpose } from '#shared/report/design/pictureRoom.ts';
import { drawScaled } from './drawScaled.ts';
import { pictureLimit } from './pictureLimit.ts';

/**
 * An SVG drawn as large as print can show it. It is drawn as a picture (`<img>`): there scripts do not run and nothing
 * it refers to is fetched (SVG integration, secure static mode).
 * @returns null when it cannot be read or says no size.
 */
export async function drawSvg(file: Blob, purpose: PicturePurpose): Promise<OffscreenCanvas | null> {
  const url = URL.createObjectURL(new Blob([file], { type: 'image/svg+xml' }));
  try {
    const picture = new Image();
    picture.src = url;
    try {
      await picture.decode();
    } catch {
      return null;
    }
    const { naturalWidth: width, naturalHeight: height } = picture;
    if (width < 1 || height < 1) return null;
    return drawScaled(picture, pictureLimit(purpose, { width, height }, true));
  } finally {
    URL.revokeObjectURL(url);
  }
}
