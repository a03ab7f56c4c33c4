import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pngSize } from '#backend/sample/pngSize.ts';
import { sampleImageFolder } from '#backend/sample/sampleImageFolder.ts';
import { wholeSample } from './wholeSample.ts';

const { annual2023, imageBytes } = wholeSample();

function folder(moduleUrl: string): string {
  return sampleImageFolder(moduleUrl).href;
}

describe('the sample’s pictures', () => {
  it('have the hash and size of their bytes, and are small', () => {
    expect(annual2023.images).toHaveLength(18);
    for (const { hash, width, height, fileName } of annual2023.images) {
      const bytes = imageBytes.get(hash) ?? new Uint8Array();
      const found = { fileName, hash: createHash('sha256').update(bytes).digest('hex'), ...pngSize(bytes) };
      expect(found).toEqual({ fileName, hash, width, height });
      expect(bytes.length).toBeLessThan(40_000);
    }
    expect(imageBytes.size).toBe(18);
  });

  it('can be understood without being seen', () => {
    const silent = annual2023.images.filter(({ altText }) => altText === '');
    expect(silent.map(({ fileName }) => fileName)).toEqual(['boelge.png']);
    expect(annual2023.images.filter(({ decorative }) => decorative)).toEqual(silent);
  });

  it('lie beside the sources, and beside the bundle as sample-images', () => {
    expect(folder('file:///C:/hub/electron/backend/sample/sampleImageFolder.ts')).toBe(
      'file:///C:/hub/electron/backend/sample/images/',
    );
    expect(folder('file:///C:/Program%20Files/hub/dist/backend.js')).toBe(
      'file:///C:/Program%20Files/hub/dist/sample-images/',
    );
    expect(folder('file:///Applications/hub/dist/backend.mjs?worker')).toBe(
      'file:///Applications/hub/dist/sample-images/',
    );
  });

  it('are refused when they are no PNG', () => {
    expect(() => pngSize(new Uint8Array(40))).toThrow('ikke en PNG-fil');
  });
});
