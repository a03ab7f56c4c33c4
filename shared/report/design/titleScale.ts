/** Up to how many characters a cover's title has each part of its full size. */
const STEPS: readonly [characters: number, scale: number][] = [
  [80, 1],
  [120, 0.82],
  [180, 0.66],
];
const SMALLEST = 0.5;

/** A word stands on one line of the cover; at full size there is room for this part of the characters of the first step. */
const WORDS_A_STEP = 3.4;

/**
 * How large a cover's title is set, as a part of its full size: a long one in smaller type, in steps, so that what stands
 * under it stays on the cover and its longest word on one line.
 */
export function titleScale(title: string): number {
  const longest = Math.max(...title.split(/\s+/).map((word) => word.length));
  const characters = Math.max(title.trim().length, longest * WORDS_A_STEP);
  return STEPS.find(([most]) => characters <= most)?.[1] ?? SMALLEST;
}
