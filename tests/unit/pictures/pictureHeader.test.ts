import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPictureHeader } from '#shared/domain/pictures/pictureHeader.ts';
import { exifSegment, jpeg, png, withSegment } from '#tests/db/pictures.ts';

function webp(kind: 'VP8 ' | 'VP8L' | 'VP8X', size: Buffer): Buffer {
  const head = Buffer.alloc(40);
  head.write('RIFF', 0, 'latin1');
  head.write(`WEBP${kind}`, 8, 'latin1');
  size.copy(head, kind === 'VP8X' ? 24 : kind === 'VP8L' ? 21 : 26);
  return head;
}

/** The file type box, and the extents of two items. */
function heif(brand: string, compatible: string, sizes: [number, number][] = []): Buffer {
  const type = Buffer.alloc(20);
  type.writeUInt32BE(20, 0);
  type.write(`ftyp${brand}\0\0\0\0${compatible}`, 4, 'latin1');
  const boxes = sizes.map(([width, height]) => {
    const box = Buffer.alloc(20);
    box.writeUInt32BE(20, 0);
    box.write('ispe', 4, 'latin1');
    box.writeUInt32BE(width, 12);
    box.writeUInt32BE(height, 16);
    return box;
  });
  return Buffer.concat([type, ...boxes]);
}

describe('the header of a picture', () => {
  const sized = (kind: string, width: number | null, height: number | null, exif = false) => ({
    kind,
    width,
    height,
    exif,
  });
  const cases: [string, Buffer, object][] = [
    ['PNG', png(640, 480), sized('png', 640, 480)],
    ['JPEG', jpeg(4000, 3000), sized('jpeg', 4000, 3000)],
    ['JPEG with EXIF', withSegment(jpeg(40, 30), exifSegment(6)), sized('jpeg', 40, 30, true)],
    ['GIF', Buffer.from('GIF89a\x05\x00\x04\x00\x00\x00;', 'latin1'), sized('gif', 5, 4)],
    ['lossy WebP', webp('VP8 ', Buffer.from([0x80, 0x02, 0xe0, 0x01])), sized('webp', 640, 480)],
    ['lossless WebP', webp('VP8L', Buffer.from([0x7f, 0xc2, 0x77, 0x00])), sized('webp', 640, 480)],
    ['WebP with a canvas', webp('VP8X', Buffer.from([0x7f, 2, 0, 0xdf, 1, 0])), sized('webp', 640, 480)],
    [
      'AVIF',
      heif('avif', 'mif1', [
        [64, 64],
        [512, 300],
      ]),
      sized('avif', 512, 300),
    ],
    ['HEIC', heif('heic', 'mif1'), sized('heic', null, null)],
    ['HEIC by its compatible brand', heif('MSF1', 'mif1'), sized('heic', null, null)],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), sized('svg', null, null)],
    [
      'SVG with a mark, a declaration and a doctype',
      Buffer.from('\uFEFF<?xml version="1.0"?>\n<!DOCTYPE svg>\n<!-- drawn --><svg width="4">'),
      sized('svg', null, null),
    ],
  ];
  it.each(cases)('%s', (_name, bytes, header) => {
    expect(readPictureHeader(bytes)).toEqual(header);
  });

  const others: [string, Buffer][] = [
    ['nothing', Buffer.alloc(0)],
    ['a PDF', Buffer.from('%PDF-1.7 <svg >')],
    ['a web page with an SVG in it', Buffer.from('<!doctype html><svg width="3"></svg>')],
    ['a film', heif('isom', 'mp42')],
    ['a WebP of no known kind', webp('VP8X', Buffer.alloc(6)).fill('ABCD', 12, 16)],
  ];
  it.each(others)('is null for %s', (_name, bytes) => {
    expect(readPictureHeader(bytes)).toBeNull();
  });

  it('never fails on what is cut off or damaged', () => {
    const files = cases.map(([, bytes]) => bytes);
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(60), fc.nat(60), fc.nat(255), (file, cut, at, byte) => {
        const damaged = Buffer.from(file.subarray(0, Math.max(0, file.length - cut)));
        if (at < damaged.length) damaged[at] = byte;
        expect(() => readPictureHeader(damaged)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});
