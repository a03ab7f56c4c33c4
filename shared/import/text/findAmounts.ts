import { parseAmount } from '#shared/domain/money.ts';

/** An amount in running text: øre, whether it is "ca.", whether it ends a range ("2-3 mio."), and where it stands. */
export type FoundAmount = { ore: number; approximate: boolean; isRange: boolean; start: number; end: number };

const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?:,[-–]{1,2})?`;
const UNIT = String.raw`(?:mio\.?|millioner|million|mia\.?|milliarder|milliard|t\.?kr\.?|tusind)`;
const CURRENCY = String.raw`(?:dkk|kr\.?|kroner)`;
const AMOUNT = new RegExp(
  String.raw`(?:(ca\.?|cirka|omkring|omtrent|knap|godt|op til|mere end|over) ?)?(\d+(?:[.,]\d+)? ?[-–] ?)?` +
    String.raw`((?:kr\.? ?|dkk ?)${NUMBER}(?: ?${UNIT}(?: ?${CURRENCY})?)?(?!\d)|${NUMBER} ?(?:${UNIT}(?: ?${CURRENCY})?|${CURRENCY}))(?![\p{L}])`,
  'giu',
);

/** The amounts of a text in order: only those said in a currency or in millions, so that no count is taken for money. */
export function findAmounts(text: string): FoundAmount[] {
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const ore = parseAmount(match[3] ?? '');
    if (ore === null || ore < 0) return [];
    return [
      {
        ore,
        approximate: match[1] !== undefined,
        isRange: match[2] !== undefined,
        start: match.index,
        end: match.index + match[0].length,
      },
    ];
  });
}
