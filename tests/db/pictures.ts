import { crc32, deflateSync } from 'node:zlib';

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

/** A white PNG; `seed` makes pictures of the same size differ. */
export function png(width: number, height: number, seed = 0): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height, 255 - seed);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export const tinyPng = png(3, 2);

/** The segments of a JPEG of this size: an application segment, a table, the frame header, a scan. */
export function jpeg(width: number, height: number, frame = 0xc0): Buffer {
  const segment = (marker: number, data: number[]) => [0xff, marker, 0, data.length + 2, ...data];
  return Buffer.from([
    0xff,
    0xd8,
    ...segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...segment(0xc4, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
    0xff,
    ...segment(frame, [8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    0x12,
    0xff,
    0xd9,
  ]);
}

/** A PNG with a text, a date and a position beside what is drawn; `clean` is the same picture without them. */
export function pngWithNotes(width: number, height: number): { noted: Buffer; clean: Buffer } {
  const clean = png(width, height);
  // After the signature and the header chunk.
  const at = 33;
  const notes = [
    chunk('tEXt', Buffer.from('Author\0Kamera Kamerasen', 'latin1')),
    chunk('eXIf', Buffer.from('II*\0GPS 57.05N', 'latin1')),
    chunk('tIME', Buffer.from([7, 231, 1, 2, 3, 4, 5])),
  ];
  const noted = Buffer.concat([
    clean.subarray(0, at),
    ...notes,
    clean.subarray(at),
    Buffer.from('GPS after'),
  ]);
  return { noted, clean };
}

/**
 * A TIFF block as cameras write it (EXIF 2.32, 4.6): how the camera was held, and where it was.
 * @param orientation 1 upright, 6 to be turned a quarter clockwise …
 */
export function exifSegment(orientation: number): Buffer {
  const tiff = Buffer.alloc(80);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  entry(10, 0x0112, 3, 1, orientation);
  entry(22, 0x8825, 4, 1, 38);
  tiff.writeUInt16LE(1, 38);
  // GPSLatitudeRef "N".
  entry(40, 1, 2, 2, 0x4e);
  const data = Buffer.concat([
    Buffer.from('Exif\0\0GPS', 'latin1').subarray(0, 6),
    tiff,
    Buffer.from('GPS57.05N'),
  ]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** Puts a segment into a JPEG, right after its first marker. */
export function withSegment(picture: Buffer, segment: Buffer): Buffer {
  return Buffer.concat([picture.subarray(0, 2), segment, picture.subarray(2)]);
}
