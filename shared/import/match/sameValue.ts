import { fold, tidy } from '../text/plainText.ts';

function levelled(value: unknown, text: (text: string) => string): unknown {
  if (typeof value === 'string') return text(value) || value.trim();
  if (Array.isArray(value)) return value.map((each) => levelled(each, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      // The looks of a run say nothing else than the run without them, nor do the words of a cross-reference, which are
      // what it points at.
      .filter(([key]) => !['bold', 'italic'].includes(key) && !(key === 'text' && 'ref' in value))
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([key, each]) => [key, levelled(each, text)]),
  );
}

/**
 * True when two values of a record say the same: looks and blanks make no difference, nor do case and punctuation unless
 * the values are to be the same `toTheLetter`.
 */
export function sameValue(a: unknown, b: unknown, toTheLetter = false): boolean {
  const text = toTheLetter ? tidy : fold;
  return JSON.stringify(levelled(a, text)) === JSON.stringify(levelled(b, text));
}
