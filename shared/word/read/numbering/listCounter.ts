import type { Numbering } from './readNumbering.ts';

function letters(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string {
  const signs: [number, string][] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = Math.min(value, 3999);
  let text = '';
  for (const [size, sign] of signs) {
    for (; rest >= size; rest -= size) text += sign;
  }
  return text;
}

function format(value: number, as: string): string {
  switch (as) {
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    default:
      return String(value);
  }
}

/** Counts numbered paragraphs in the order of the document, as Word does, so that a heading gets its "4.1". */
export class ListCounter {
  readonly #numbering: Numbering;
  readonly #counts = new Map<string, number[]>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** True for a numbered level, false for a bullet; null when the list has no sign at all or is not defined. */
  isOrdered(numId: string, level: number): boolean | null {
    const found = this.#numbering.get(numId)?.levels.get(level);
    if (!found || found.format === 'none') return null;
    return found.format !== 'bullet';
  }

  /** Counts one paragraph and gives its number as printed, without the point at its end; '' for bullets. */
  next(numId: string, level: number): string {
    const definition = this.#numbering.get(numId);
    const own = definition?.levels.get(level);
    if (!definition || !own || own.format === 'bullet' || own.format === 'none') return '';
    const counts = this.#counts.get(definition.key) ?? [];
    this.#counts.set(definition.key, counts);
    const startOf = (at: number) => definition.levels.get(at)?.start ?? 1;
    for (let at = 0; at < level; at += 1) counts[at] ??= startOf(at);
    counts[level] = (counts[level] ?? startOf(level) - 1) + 1;
    counts.length = level + 1;
    return own.text
      .replace(/%([1-9])/g, (_match, digit: string) => {
        const at = Number(digit) - 1;
        return format(counts[at] ?? startOf(at), definition.levels.get(at)?.format ?? 'decimal');
      })
      .replace(/[.):\s]+$/, '');
  }
}
