import { parseAmount } from '#shared/domain/money.ts';

/** An amount in running text: øre, whether it is "ca.", and where it stands. */
export type FoundAmount = { ore: number; approximate: boolean; start: number; end: number };

const AMOUNT =
  /(?:(ca\.?|cirka|omkring|omtrent|knap|godt|op til|mere end|over) ?)?((?:kr\.? ?|dkk ?)?(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?:,-)? ?(?:(?:mio\.?|millioner|million|mia\.?|milliarder|milliard|t\.?kr\.?|tusind)(?: ?(?:dkk|kr\.?|kroner))?|dkk|kr\.?|kroner)(?![\p{L}]))/giu;

/** The amounts of a text in order: only those said in a currency or in millions, so that no count is taken for money. */
export function findAmounts(text: string): FoundAmount[] {
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const ore = parseAmount(match[2] ?? '');
    if (ore === null || ore < 0) return [];
    return [
      { ore, approximate: match[1] !== undefined, start: match.index, end: match.index + match[0].length },
    ];
  });
}
