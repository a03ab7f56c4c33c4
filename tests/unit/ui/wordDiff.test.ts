import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from '#renderer/features/testimonials/wordDiff.ts';

const text = fc.array(fc.constantFrom('vi', 'er', 'glade', 'for', 'hjælpen', 'meget'), { maxLength: 12 });

describe('wordDiff', () => {
  it('shows what was taken out and what came in', () => {
    expect(wordDiff('Vi er meget glade for hjælpen', 'Vi er glade for al hjælpen')).toEqual([
      { kind: 'same', text: 'Vi er' },
      { kind: 'removed', text: 'meget' },
      { kind: 'same', text: 'glade for' },
      { kind: 'added', text: 'al' },
      { kind: 'same', text: 'hjælpen' },
    ]);
  });

  it('does not count spaces and line breaks', () => {
    expect(wordDiff('et  par\nord', 'et par ord ')).toEqual([{ kind: 'same', text: 'et par ord' }]);
  });

  it('holds both texts whole', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const parts = wordDiff(a.join(' '), b.join(' '));
        const side = (without: string) =>
          parts.flatMap((part) => (part.kind === without ? [] : part.text.split(' ')));
        expect(side('added')).toEqual(a);
        expect(side('removed')).toEqual(b);
      }),
    );
  });
});
