import { describe, expect, it } from 'vitest';
import { fitPicture } from '#renderer/pictures/fitPicture.ts';
import type { PictureWorker } from '#renderer/pictures/openPictureWorker.ts';
import { jpeg, png } from '#tests/db/pictures.ts';

/** Nothing of these may ever come so far as to be decoded. */
const worker: PictureWorker = {
  fit: () => Promise.reject(new Error('decoded')),
  close: () => undefined,
};

/** A small PNG whose header says another size. */
function pngSaying(width: number, height: number): Buffer {
  const bytes = png(1, 1);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** An extended WebP (RFC 9649, 2.7) whose canvas is of this size. */
function webpSaying(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(40);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(32, 4);
  bytes.write('WEBPVP8X', 8, 'latin1');
  bytes.writeUInt32LE(10, 16);
  bytes.writeUIntLE(width - 1, 24, 3);
  bytes.writeUIntLE(height - 1, 27, 3);
  return bytes;
}

const bombs: [string, Buffer][] = [
  ['PNG', pngSaying(60_000, 60_000)],
  ['PNG as large as its header can say', pngSaying(0x7fff_ffff, 0x7fff_ffff)],
  ['PNG of one endless row', pngSaying(0x7fff_ffff, 1)],
  ['JPEG', jpeg(65_500, 65_500)],
  ['WebP', webpSaying(16_000, 16_000)],
  ['WebP as large as its header can say', webpSaying(2 ** 24, 2 ** 24)],
];

describe('a picture that is small as a file and large as a picture', () => {
  it.each(bombs)('%s is refused before it is decoded', async (_kind, bytes) => {
    expect(await fitPicture(new Blob([new Uint8Array(bytes)]), 'figure', worker)).toEqual({
      refusal: 'tooManyPixels',
    });
  });

  it('is decoded when it is not', async () => {
    await expect(fitPicture(new Blob([new Uint8Array(png(3, 2))]), 'figure', worker)).rejects.toThrow(
      'decoded',
    );
  });
});
