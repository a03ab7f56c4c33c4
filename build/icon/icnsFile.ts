import type { IconPicture } from './icoFile.ts';

/** Apple's names for pictures that are PNG files, and their sizes in px; four are for screens of double density. */
export const icnsTypes = {
  ic11: 32,
  ic12: 64,
  ic07: 128,
  ic13: 256,
  ic08: 256,
  ic14: 512,
  ic09: 512,
  ic10: 1024,
} as const;

function chunk(type: string, body: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(head.length + body.length, 4);
  return Buffer.concat([head, body]);
}

/**
 * A macOS icon: a row of pictures, each behind its type and length.
 * @throws when a size of `icnsTypes` is not among the pictures.
 */
export function icnsFile(pictures: readonly IconPicture[]): Buffer {
  const chunks = Object.entries(icnsTypes).map(([type, size]) => {
    const picture = pictures.find((candidate) => candidate.size === size);
    if (!picture) throw new Error(`No picture of ${size} px for ${type}`);
    return chunk(type, picture.png);
  });
  return chunk('icns', Buffer.concat(chunks));
}
