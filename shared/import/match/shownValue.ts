import { formatNumber } from '#shared/domain/figure.ts';
import { formatDate, isoDate } from '#shared/domain/isoDate.ts';
import { formatAmount } from '#shared/domain/money.ts';
import { plainText, richText } from '#shared/domain/richText.ts';

const AMOUNTS = new Set(['support', 'regionShare', 'totalBudget', 'totalCost', 'amount']);

/** What a field of a record says, on one line; empty for one that is only set or not. */
export function shownValue(field: string, value: unknown): string {
  if (typeof value === 'string') return isoDate.safeParse(value).success ? formatDate(value) : value.trim();
  if (typeof value === 'number') return AMOUNTS.has(field) ? formatAmount(value) : formatNumber(value);
  if (Array.isArray(value)) {
    const text = richText.safeParse(value);
    if (text.success) return plainText(text.data).replace(/\s+/g, ' ').trim();
    return value
      .map((each) => shownValue(field, each))
      .filter((each) => each !== '')
      .join(', ');
  }
  if (typeof value !== 'object' || value === null) return '';
  const said: unknown[] = ['organisation', 'label'].flatMap((key) => Reflect.get(value, key) ?? []);
  return shownValue(field, said.length > 0 ? said : Object.values(value));
}
