import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '#shared/import/text/plainText.ts';

/** Danish text, and any letters at all: signs of print, other alphabets, halves of pairs. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'Ø', 'é', '7', '½', ' ', '\n', '-', '”', '–', '…', 'ⁱ', '\u0301') }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
);

test('the words of a text are its runs of letters and figures, in lower case', () => {
  fc.assert(
    fc.property(text, (any) => {
      expect(wordsOf(any)).toEqual([...(any.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])]);
    }),
    { numRuns: 3000 },
  );
});
