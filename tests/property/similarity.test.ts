import fc from 'fast-check';
import { expect, test } from 'vitest';
import { similarity } from '#shared/import/text/similarity.ts';

/** Levenshtein's distance by its definition. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ø', ' '), maxLength: 40 });

test('likeness is what Levenshtein’s distance says, and 0 below the limit', () => {
  fc.assert(
    fc.property(word, word, fc.constantFrom(0, 0.5, 0.82, 0.9), (a, b, atLeast) => {
      const longest = Math.max(a.length, b.length);
      const changes = distance(a, b);
      const alike = changes <= Math.floor(longest * (1 - atLeast));
      expect(similarity(a, b, atLeast)).toBe(a === b ? 1 : alike ? 1 - changes / longest : 0);
    }),
    { numRuns: 3000 },
  );
});

test('a long text after a short one is compared whole', () => {
  expect(similarity('a'.repeat(1000), `${'a'.repeat(999)}b`, 0.9)).toBeCloseTo(0.999);
});
