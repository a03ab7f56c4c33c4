import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripMetadata } from '#shared/domain/pictures/stripMetadata.ts';
import { exifSegment, jpeg, png, pngWithNotes, withSegment } from '#tests/db/pictures.ts';

function segment(marker: number, text: string): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(text.length + 2, 2);
  return Buffer.concat([head, Buffer.from(text, 'latin1')]);
}

describe('a picture without its metadata', () => {
  // Without the byte that fills up before a marker, which goes too.
  const photo = Buffer.from(stripMetadata(jpeg(40, 30)) ?? []);
  const dropped: [string, Buffer][] = [
    ['EXIF with a position', exifSegment(6)],
    ['XMP', segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>')],
    ['several pictures in one', segment(0xe2, 'MPF\0II*\0')],
    ['Photoshop’s notes with a place name', segment(0xed, 'Photoshop 3.0\x008BIM')],
    ['a thumbnail', segment(0xe0, 'JFXX\0\x10')],
    ['a comment', segment(0xfe, 'Taget i Aalborg')],
  ];
  it.each(dropped)('loses %s', (_name, extra) => {
    expect(stripMetadata(withSegment(photo, extra))).toEqual(new Uint8Array(photo));
  });

  const kept: [string, Buffer][] = [
    ['its colour profile', segment(0xe2, 'ICC_PROFILE\0\x01\x01profile')],
    ['Adobe’s colour transform', segment(0xee, 'Adobe\0\x64\0\0\0\0\x01')],
  ];
  it.each(kept)('keeps %s', (_name, extra) => {
    const whole = withSegment(photo, extra);
    expect(stripMetadata(whole)).toEqual(new Uint8Array(whole));
  });

  it('keeps every scan of a progressive JPEG, and nothing after its end', () => {
    const body = photo.subarray(0, photo.length - 2);
    const scans = Buffer.concat([
      body,
      Buffer.from([0xff, 0x00, 0x33, 0xff, 0xd0, 0x44]),
      segment(0xc4, 'table'),
      Buffer.from([0xff, 0xda, 0, 3, 1, 0x55, 0xff, 0xff, 0xd9]),
    ]);
    const end = scans.length;
    const followed = Buffer.concat([scans, withSegment(photo, exifSegment(1))]);
    const stripped = stripMetadata(followed);
    expect(stripped?.at(-1)).toBe(0xd9);
    expect(Buffer.from(stripped ?? []).includes('Exif')).toBe(false);
    expect(stripped?.length).toBeGreaterThan(end - 3);
  });

  it('leaves of a PNG what is drawn, and nothing after its end', () => {
    const { noted, clean } = pngWithNotes(5, 4);
    expect(stripMetadata(noted)).toEqual(new Uint8Array(clean));
  });

  it('is null for what is cut short, and never fails', () => {
    const files = [png(3, 2), withSegment(photo, exifSegment(6))];
    for (const file of files) {
      for (let length = 0; length < file.length; length += 1) {
        expect(stripMetadata(file.subarray(0, length))).toBeNull();
      }
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(0x89, 0xff), (bytes, first) => {
        const damaged = new Uint8Array([first, first === 0xff ? 0xd8 : 0x50, ...bytes]);
        expect(() => stripMetadata(damaged)).not.toThrow();
      }),
    );
  });
});
