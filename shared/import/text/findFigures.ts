import { parseNumber, type Qualifier } from '#shared/domain/figure.ts';

/** A counted figure in running text: where it stands, what it is, and how sure. */
export type FoundFigure = { value: number; qualifier: Qualifier; start: number; end: number };

const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:ca\.?|cirka|omkring|omtrent|godt)$/i, 'about'],
  [/^(?:knap|næsten|op mod)$/i, 'nearly'],
  [/^(?:mere end|over|flere end|hele)$/i, 'over'],
  [/^(?:mindst|minimum)$/i, 'atLeast'],
];
const FIGURE =
  /(?<![\p{L}\d.,/-])(?:(ca\.?|cirka|omkring|omtrent|godt|knap|næsten|op mod|mere end|over|flere end|hele|mindst|minimum) )?(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?![\d\p{L}]|[.,/-]\d|-\p{L})/giu;

/** The figures of a text in order. Dates, codes and parts of words are none. "hele 1.543" is exact. */
export function findFigures(text: string): FoundFigure[] {
  return [...text.matchAll(FIGURE)].flatMap((match) => {
    const value = parseNumber(match[2] ?? '');
    if (value === null) return [];
    const word = match[1] ?? '';
    const found = /^hele$/i.test(word) ? undefined : QUALIFIERS.find(([pattern]) => pattern.test(word));
    return [
      { value, qualifier: found?.[1] ?? 'exact', start: match.index, end: match.index + match[0].length },
    ];
  });
}

const SMALL = ['nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'];

/** "4" or "fire" → 4; null for other words. */
export function smallNumber(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const at = SMALL.indexOf(word.toLowerCase().replace(/^(?:én|et|ét)$/, 'en'));
  return at === -1 ? null : at;
}
