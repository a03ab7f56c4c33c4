/** What a PNG is drawn from (W3C PNG 3rd ed., 11.2 and 11.3.2 to 11.3.4); texts, dates, EXIF and films stay out. */
const PNG_DRAWN = [
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'cICP',
  'bKGD',
];

function ascii(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function stripPng(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    const type = ascii(bytes, at + 4, 4);
    if (end > bytes.length) return null;
    if (PNG_DRAWN.includes(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return join(kept);
    at = end;
  }
  return null;
}

/**
 * True for a segment that says how the picture is decoded: all but APP1 (EXIF, GPS, XMP), APP3 to APP15 and comments.
 * Of APP0, APP2 and APP14 what colours and pixels depend on: JFIF, the colour profile, Adobe's colour transform.
 */
function isDrawn(marker: number, name: string): boolean {
  if (marker === 0xe0) return name.startsWith('JFIF');
  if (marker === 0xe2) return name.startsWith('ICC_PROFILE');
  if (marker === 0xee) return name.startsWith('Adobe');
  return !(marker >= 0xe1 && marker <= 0xef) && marker !== 0xfe;
}

/** Where the coded data that begins at `at` ends: the next marker but for restarts (ITU-T T.81, B.1.1.5); -1 for nowhere. */
function endOfScan(bytes: Uint8Array, at: number): number {
  for (let found = bytes.indexOf(0xff, at); found >= 0; found = bytes.indexOf(0xff, found + 1)) {
    const next = bytes[found + 1];
    if (next === undefined) return -1;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return found;
  }
  return -1;
}

function stripJpeg(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // What follows the end is no part of the picture: a thumbnail, a film, another picture with its own EXIF.
    if (marker === 0xd9) return join([...kept, bytes.subarray(at, at + 2)]);
    if (at + 4 > bytes.length) return null;
    const scanFrom = at + 2 + view.getUint16(at + 2);
    const end = marker === 0xda ? endOfScan(bytes, scanFrom) : scanFrom;
    if (end < 0 || end > bytes.length) return null;
    if (isDrawn(marker, ascii(bytes, at + 4, 12))) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

/**
 * A PNG or JPEG without what it says of where, when and by whom it was taken; the picture is the same to the pixel.
 * That a photo is to be turned goes too: whoever adds one turns it first.
 * @returns null when the file is neither, or is cut short.
 */
export function stripMetadata(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] === 0x89) return stripPng(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return stripJpeg(bytes);
  return null;
}
