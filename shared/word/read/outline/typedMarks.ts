/** A bullet typed as a character, before a blank. Dashes count only in company (see `buildBlocks`). */
const BULLET = /^([•·▪▫■○●◦‣➢❖✓✔→*]|[-–—])[\s\u00a0]+(?=\S)/;
const NUMBER = /^\(?(\d{1,2}|[a-z])[.)][\s\u00a0]+(?=\S)/;
const HEADING_NUMBER =
  /^(?:(?:kapitel|afsnit)[\s\u00a0]+)?(\d{1,2}(?:\.\d{1,2}){0,3})[.):]?[\s\u00a0]+(?=\p{L})/iu;

/** A mark typed before a line: what it was, how long, and for numbers which. */
export type TypedMark = { kind: 'bullet' | 'dash' | 'number'; length: number; number: string };

/** The bullet or number typed at the start of a line, or null. */
export function typedMark(text: string): TypedMark | null {
  const bullet = BULLET.exec(text);
  if (bullet)
    return { kind: /[-–—]/.test(bullet[1] ?? '') ? 'dash' : 'bullet', length: bullet[0].length, number: '' };
  const number = NUMBER.exec(text);
  return number ? { kind: 'number', length: number[0].length, number: number[1] ?? '' } : null;
}

/** True when `next` counts on from `before`: 1 → 2, a → b. */
export function countsOn(before: string, next: string): boolean {
  if (/^\d+$/.test(before)) return Number(next) === Number(before) + 1;
  return next.length === 1 && next.charCodeAt(0) === before.charCodeAt(0) + 1;
}

/** "4.1 Events" → number "4.1" and the length of what was typed for it. */
export function typedHeadingNumber(text: string): { number: string; length: number } | null {
  const found = HEADING_NUMBER.exec(text);
  return found ? { number: found[1] ?? '', length: found[0].length } : null;
}
