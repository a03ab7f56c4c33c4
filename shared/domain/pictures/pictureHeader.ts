/** The kinds of picture that are known by their first bytes. */
export type PictureKind = 'png' | 'jpeg' | 'webp' | 'gif' | 'avif' | 'svg' | 'heic';

/**
 * What a picture file says of itself, before anything is decoded; sizes in px, as stored (not turned), null for kinds
 * that need not say. `exif`: a JPEG that brings what its camera noted, also how it was held.
 */
export type PictureHeader = { kind: PictureKind; width: number | null; height: number | null; exif: boolean };

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Brands of HEIF (ISO 23008-12, 10): pictures in HEVC, which no browser reads. */
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];
/** An SVG may open with a declaration, a doctype and comments; its root comes within these. */
const SVG_OPENING = 4_096;

function ascii(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}

/** True for a start-of-frame marker (ITU-T T.81, table B.1): C0 to CF but for C4, C8 and CC. */
function startsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** JPEG (ITU-T T.81, B.1.1 and B.2.2): segments up to the frame header that holds the size. */
function readJpeg(view: DataView, bytes: Uint8Array): PictureHeader | null {
  let at = 2;
  let exif = false;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else if (startsFrame(marker)) {
      return { kind: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5), exif };
    } else {
      exif ||= marker === 0xe1 && ascii(bytes, at + 4, 4) === 'Exif';
      at += 2 + view.getUint16(at + 2);
    }
  }
  return null;
}

/** WebP (RFC 9649, 2.5 to 2.7): a canvas, or the one frame, says the size. */
function readWebp(view: DataView, bytes: Uint8Array): PictureHeader | null {
  if (bytes.length < 30) return null;
  const size = (width: number, height: number): PictureHeader => ({
    kind: 'webp',
    width,
    height,
    exif: false,
  });
  const low24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  switch (ascii(bytes, 12, 4)) {
    case 'VP8X':
      return size(low24(24) + 1, low24(27) + 1);
    case 'VP8L': {
      const packed = view.getUint32(21, true);
      return size((packed & 0x3fff) + 1, ((packed >>> 14) & 0x3fff) + 1);
    }
    case 'VP8 ':
      return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    default:
      return null;
  }
}

/** HEIF and AVIF (ISO 14496-12, 4.3; ISO 23008-12, 6.5.3): the brands, and the largest extent any item claims. */
function readHeif(view: DataView, bytes: Uint8Array): PictureHeader | null {
  const end = Math.min(view.getUint32(0), bytes.length, 256);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= end; at += 4) if (at !== 12) brands.push(ascii(bytes, at, 4));
  const isAvif = brands.some((brand) => brand === 'avif' || brand === 'avis');
  if (!isAvif) {
    const isHeic = brands.some((brand) => HEIC_BRANDS.includes(brand));
    return isHeic ? { kind: 'heic', width: null, height: null, exif: false } : null;
  }
  let [width, height] = [0, 0];
  for (let at = end; at + 16 <= bytes.length; at = at + 1) {
    at = bytes.indexOf(0x69, at);
    if (at < 0 || at + 16 > bytes.length) break;
    if (ascii(bytes, at, 4) !== 'ispe') continue;
    if (view.getUint32(at + 8) * view.getUint32(at + 12) <= width * height) continue;
    [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
  }
  return width > 0 ? { kind: 'avif', width, height, exif: false } : null;
}

function isSvg(bytes: Uint8Array): boolean {
  const opening = new TextDecoder().decode(bytes.subarray(0, SVG_OPENING)).trimStart();
  return opening.startsWith('<') && /<svg[\s>/]/.test(opening) && !/^<!doctype html|^<html/i.test(opening);
}

/** Knows a picture by its first bytes, whatever its name; null when it is none of the kinds, or is cut off. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (PNG_SIGNATURE.every((byte, i) => bytes[i] === byte)) {
    // W3C PNG 3rd ed., 5.2 and 11.2.1: the size stands in the first chunk.
    if (bytes.length < 33 || ascii(bytes, 12, 4) !== 'IHDR') return null;
    return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20), exif: false };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return readJpeg(view, bytes);
  if (/^GIF8[79]a/.test(ascii(bytes, 0, 6)) && bytes.length > 10) {
    return { kind: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true), exif: false };
  }
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return readWebp(view, bytes);
  if (bytes.length > 16 && ascii(bytes, 4, 4) === 'ftyp') return readHeif(view, bytes);
  return isSvg(bytes) ? { kind: 'svg', width: null, height: null, exif: false } : null;
}
