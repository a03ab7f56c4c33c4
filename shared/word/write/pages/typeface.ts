import { fontFamily } from '#shared/report/design/fontFamily.ts';
import { fontMetrics, measuredCharacters } from './fontMetrics.ts';

/** A font in one weight: how high its lines and how wide its words are, in thousandths of its size. */
export type Typeface = { line: number; widthOf: (word: string) => number };

/** Fonts nobody has free widths of, and how much wider than Calibri their text runs. */
const WIDER: Record<string, number> = { Aptos: 1.08, Tahoma: 1.08, 'Trebuchet MS': 1.06 };

/** A character that no font here has: an emoji, a letter of another script. */
const UNKNOWN = 620;

/** Words that come back (most do) are measured once; enough for the longest report, few enough to forget. */
const MOST_REMEMBERED = 20_000;

function makeTypeface(name: string, bold: boolean): Typeface {
  const { line, family } = fontFamily(name);
  const metrics = fontMetrics[name] ?? fontMetrics[family === 'roman' ? 'Times New Roman' : 'Calibri'];
  const scale = fontMetrics[name] ? 1 : (WIDER[name] ?? 1);
  const widths = (metrics?.widths[bold ? 1 : 0] ?? '').split(' ').map(Number);
  const byCode = new Map(measuredCharacters.map((code, index) => [code, (widths[index] ?? 0) * scale]));
  const known = new Map<string, number>();
  return {
    line: fontMetrics[name]?.line ?? line * 1000,
    widthOf(word) {
      const found = known.get(word);
      if (found !== undefined) return found;
      let width = 0;
      for (const character of word) width += byCode.get(character.codePointAt(0) ?? 0) || UNKNOWN;
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(word, width);
      return width;
    },
  };
}

const made = new Map<string, Typeface>();

/** The typeface of a font; of one that is not known, that of the font that stands in for it. */
export function typeface(name: string, bold: boolean): Typeface {
  const key = `${bold ? 'bold' : 'regular'} ${name}`;
  const found = made.get(key) ?? makeTypeface(name, bold);
  made.set(key, found);
  return found;
}
