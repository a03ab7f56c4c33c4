import { fold } from '../text/plainText.ts';

function levelled(value: unknown): unknown {
  if (typeof value === 'string') return fold(value) || value.trim();
  if (Array.isArray(value)) return value.map(levelled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      // The looks of a run say nothing else than the run without them.
      .filter(([key]) => !['bold', 'italic'].includes(key))
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([key, each]) => [key, levelled(each)]),
  );
}

/** True when two values of a record say the same: case, blanks, punctuation and looks make no difference. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(levelled(a)) === JSON.stringify(levelled(b));
}
