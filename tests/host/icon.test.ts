import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { icnsTypes } from '#build/icon/icnsFile.ts';
import { iconSizes } from '#build/icon/iconSizes.ts';
import { paths } from '#build/paths.ts';

const read = (...names: string[]) => readFileSync(join(paths.root, 'build', 'resources', ...names));

/** Width and height of a PNG file, in px. */
function pngSize(png: Buffer): [number, number] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('the icon', () => {
  it('has every size in the file for Windows', () => {
    const ico = read('icon.ico');
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([
      0,
      1,
      iconSizes.ico.length,
    ]);
    for (const [index, size] of iconSizes.ico.entries()) {
      const at = 6 + index * 16;
      expect([ico[at], ico[at + 1]]).toEqual([size % 256, size % 256]);
      const [length, offset] = [ico.readUInt32LE(at + 8), ico.readUInt32LE(at + 12)];
      expect(pngSize(ico.subarray(offset, offset + length))).toEqual([size, size]);
    }
  });

  it('has every kind in the file for macOS', () => {
    const icns = read('icon.icns');
    expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
    const found: Record<string, number> = {};
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      const [width] = pngSize(icns.subarray(at + 8, at + icns.readUInt32BE(at + 4)));
      found[icns.toString('latin1', at, at + 4)] = width;
    }
    expect(found).toEqual(icnsTypes);
  });

  it.each(iconSizes.png)('has a file of %i px for Linux', (size) => {
    expect(pngSize(read('icons', `${size}x${size}.png`))).toEqual([size, size]);
  });
});
