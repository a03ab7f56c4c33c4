import { MOST_PIXELS } from '#shared/domain/pictures/mostPixels.ts';
import { readPictureHeader } from '#shared/domain/pictures/pictureHeader.ts';
import type { PicturePurpose } from '#shared/report/design/pictureRoom.ts';
import { drawSvg } from './drawSvg.ts';
import { encodePicture } from './encodePicture.ts';
import type { PictureWorker } from './openPictureWorker.ts';
import { pictureLimit } from './pictureLimit.ts';

/** Why a picture was not taken. */
export type PictureRefusal = 'tooLarge' | 'heic' | 'wrongKind' | 'tooManyPixels' | 'broken';

/** In bytes: more than any camera makes of one photo. */
const LARGEST_FILE = 100_000_000;

/** A file that is small already is taken as it is, rather than coded once more. */
const SMALL_FILE = 300_000;

/**
 * Makes a picture fit for the report: turned as it was taken, no larger than print can show, PNG or JPEG, and without
 * what the camera noted. Its size is read before anything is decoded.
 * @returns the picture's file, or why there is none.
 */
export async function fitPicture(
  file: Blob,
  purpose: PicturePurpose,
  worker: PictureWorker,
): Promise<{ picture: Blob } | { refusal: PictureRefusal }> {
  if (file.size > LARGEST_FILE) return { refusal: 'tooLarge' };
  const header = readPictureHeader(new Uint8Array(await file.arrayBuffer()));
  if (!header) return { refusal: 'wrongKind' };
  const { kind, exif } = header;
  if (kind === 'heic') return { refusal: 'heic' };
  const size = { width: header.width ?? 1, height: header.height ?? 1 };
  if (size.width * size.height > MOST_PIXELS) return { refusal: 'tooManyPixels' };
  if (kind === 'svg') {
    const drawn = await drawSvg(file, purpose);
    return drawn ? { picture: await encodePicture(drawn, kind) } : { refusal: 'broken' };
  }
  const decoded = await worker.fit({ file, kind, purpose });
  if (!decoded) return { refusal: 'broken' };
  const asIs = (kind === 'png' || (kind === 'jpeg' && !exif)) && file.size <= SMALL_FILE;
  return { picture: asIs && pictureLimit(purpose, size).width === size.width ? file : decoded };
}
