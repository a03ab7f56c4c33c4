import { describe, expect, it } from 'vitest';
import { pictureLimit } from '#renderer/pictures/pictureLimit.ts';

describe('the size a picture is kept at', () => {
  it.each([
    ['a photo of 12 megapixels: 9 cm high', 'figure', [4000, 3000], [1417, 1063]],
    ['one held upright: 13 cm high', 'figure', [3000, 4000], [1152, 1535]],
    ['a wide one: as wide as the text', 'figure', [6000, 2000], [1913, 638]],
    ['a small one: as it is', 'figure', [300, 200], [300, 200]],
    ['a portrait', 'portrait', [2000, 2000], [325, 325]],
    ['a logo', 'logo', [3000, 600], [750, 150]],
    ['a line: never less than a px', 'logo', [30_000, 1], [750, 1]],
  ] as const)('%s', (_name, purpose, [width, height], [toWidth, toHeight]) => {
    expect(pictureLimit(purpose, { width, height })).toEqual({ width: toWidth, height: toHeight });
  });

  it('draws a drawing without pixels as large as print can show', () => {
    expect(pictureLimit('logo', { width: 20, height: 10 }, true)).toEqual({ width: 542, height: 271 });
  });
});
