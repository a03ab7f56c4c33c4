/** A picture of an icon: a PNG file, and its width and height in px. */
export type IconPicture = { size: number; png: Uint8Array };

const headerLength = 6;
const entryLength = 16;

/**
 * A Windows icon: the pictures as they are, behind a table of them. Windows reads PNG in every size since Vista.
 * @param pictures the smallest first, none larger than 256 px.
 */
export function icoFile(pictures: readonly IconPicture[]): Buffer {
  const table = Buffer.alloc(headerLength + pictures.length * entryLength);
  table.writeUInt16LE(1, 2);
  table.writeUInt16LE(pictures.length, 4);
  let offset = table.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = headerLength + index * entryLength;
    // A byte has no room for 256; 0 stands for it.
    table.writeUInt8(size % 256, at);
    table.writeUInt8(size % 256, at + 1);
    table.writeUInt16LE(1, at + 4);
    table.writeUInt16LE(32, at + 6);
    table.writeUInt32LE(png.length, at + 8);
    table.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([table, ...pictures.map(({ png }) => png)]);
}
