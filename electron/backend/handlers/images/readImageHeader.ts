/** What a picture's own header says; sizes in px. */
export type ImageHeader = { mime: 'image/png' | 'image/jpeg'; width: number; height: number };

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const IHDR = 0x49_48_44_52;
const IEND = 0x49_45_4e_44;

/** PNG (W3C PNG 3rd ed., 5.2 and 11.2.1): the size stands in the first chunk, and the last chunk must be there. */
function readPng(bytes: Buffer): ImageHeader | null {
  if (bytes.length < 33 || bytes.readUInt32BE(12) !== IHDR) return null;
  let chunk = 8;
  while (chunk + 12 <= bytes.length) {
    if (bytes.readUInt32BE(chunk + 4) === IEND) {
      return { mime: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
    }
    chunk += 12 + bytes.readUInt32BE(chunk);
  }
  return null;
}

/** True for a start-of-frame marker (ITU-T T.81, table B.1): C0 to CF but for C4, C8 and CC. */
function startsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** JPEG (ITU-T T.81, B.1.1 and B.2.2): segments up to the frame header that holds the size. */
function readJpeg(bytes: Buffer): ImageHeader | null {
  if (bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) < 0) return null;
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else if (startsFrame(marker)) {
      return { mime: 'image/jpeg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    } else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

/** Knows a picture by its first bytes, whatever its name; null when it is neither PNG nor JPEG, or is cut off. */
export function readImageHeader(bytes: Buffer): ImageHeader | null {
  if (PNG_SIGNATURE.every((byte, i) => bytes[i] === byte)) return readPng(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return readJpeg(bytes);
  return null;
}
