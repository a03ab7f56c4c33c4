import { describe, expect, it } from 'vitest';
import { placeOnSheet } from '#renderer/preview/placeOnSheet.ts';

const sheet = {
  width: 800,
  height: 1_000,
  top: 100,
  left: 80,
  header: 40,
  footer: 40,
  textWidth: 600,
  textHeight: 820,
};
const picture = { width: 60, height: 20 };

describe('a floating picture of a header', () => {
  it('stands as far from the page, the margins or the header as it says', () => {
    const at = (from: 'page' | 'margin' | 'rightMargin', rows: 'page' | 'frame' | 'bottomMargin') =>
      placeOnSheet(
        {
          ...picture,
          across: { from, align: null, offset: 10 },
          down: { from: rows, align: null, offset: -5 },
        },
        sheet,
        40,
      );
    expect(at('page', 'page')).toEqual({ left: 10, top: -5 });
    expect(at('margin', 'frame')).toEqual({ left: 90, top: 35 });
    expect(at('rightMargin', 'bottomMargin')).toEqual({ left: 690, top: 915 });
  });

  it('stands at the side it is aligned to', () => {
    const at = (align: 'start' | 'middle' | 'end') =>
      placeOnSheet(
        {
          ...picture,
          across: { from: 'margin', align, offset: 0 },
          down: { from: 'topMargin', align, offset: 0 },
        },
        sheet,
        40,
      );
    expect(at('start')).toEqual({ left: 80, top: 0 });
    expect(at('middle')).toEqual({ left: 350, top: 40 });
    expect(at('end')).toEqual({ left: 620, top: 80 });
  });
});
