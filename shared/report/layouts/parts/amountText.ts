import { formatAmountShort } from '#shared/domain/money.ts';
import { phrases } from '../phrases.ts';

/** An amount in øre the way a report says it, with "ca." when it is not exact: `ca. 4,6 mio. DKK`. */
export function amountText(ore: number, approximate: boolean): string {
  const text = formatAmountShort(ore);
  return approximate ? phrases.funding.approximate(text) : text;
}
