import { drawScaled } from './drawScaled.ts';
import { encodePicture } from './encodePicture.ts';
import { pictureLimit } from './pictureLimit.ts';
import type { FromPictureWorker, ToPictureWorker } from './pictureMessages.ts';

async function fit({ file, kind, purpose }: ToPictureWorker): Promise<Blob | null> {
  let bitmap: ImageBitmap;
  try {
    // Turned as the camera was held.
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    // The browser says no more than that it cannot: the page tells which file, and what to do.
    return null;
  }
  try {
    return await encodePicture(drawScaled(bitmap, pictureLimit(purpose, bitmap)), kind);
  } finally {
    bitmap.close();
  }
}

self.addEventListener('message', async ({ data }: MessageEvent<ToPictureWorker>) => {
  const answer: FromPictureWorker = { id: data.id, picture: await fit(data) };
  self.postMessage(answer);
});
