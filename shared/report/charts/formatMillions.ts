import { formatAmountShort } from '#shared/domain/money.ts';

const MILLION = 100_000_000;

/**
 * Øre in millions with at most two decimals, for a chart whose table has the exact amount: 130_806_057 → `1,31 mio. DKK`.
 * What is under 10.000 kr. is said exactly, as it would be 0,00.
 */
export function formatMillions(ore: number): string {
  if (Math.abs(ore) < MILLION / 100) return formatAmountShort(ore);
  const [whole = '0', decimals = ''] = (ore / MILLION).toFixed(2).split('.');
  const kept = decimals.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${grouped}${kept === '' ? '' : `,${kept}`} mio. DKK`;
}
