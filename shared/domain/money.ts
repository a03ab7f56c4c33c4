import { z } from 'zod';

/** An amount in whole øre: 730_000_000 is 7,3 mio. kr. At most 90 billion kroner either way. */
export const amount = z
  .int()
  .min(-9_000_000_000_000, { error: 'Beløbet er for stort' })
  .max(9_000_000_000_000, { error: 'Beløbet er for stort' });

/** An amount in øre that cannot be negative, or null when it is not known. */
export const amountOrNull = amount
  .min(0, { error: 'Beløbet kan ikke være negativt' })
  .nullable()
  .default(null);

const MILLION = 100_000_000;
const BILLION = 100_000_000_000;

function group(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}

/** Øre → Danish figures with two decimals: 550_192_876 → `5.501.928,76`. */
export function formatAmount(ore: number): string {
  const sign = ore < 0 ? '-' : '';
  const digits = String(Math.abs(ore)).padStart(3, '0');
  return `${sign}${group(digits.slice(0, -2))},${digits.slice(-2)}`;
}

/**
 * Øre → the way a report says it: 730_000_000 → `7,3 mio. DKK`, 875_000_000 → `8,75 mio. DKK`,
 * 5_000_000 → `50.000 DKK`. Only whole ten thousands are said in millions, so no øre is ever rounded away.
 */
export function formatAmountShort(ore: number): string {
  const size = Math.abs(ore);
  if (size >= 50_000_000 && size % 1_000_000 === 0) {
    const millions = String(size / MILLION).replace('.', ',');
    const [whole = '', decimals] = millions.split(',');
    return `${ore < 0 ? '-' : ''}${group(whole)}${decimals ? `,${decimals}` : ''} mio. DKK`;
  }
  return ore % 100 === 0 ? `${formatAmount(ore).slice(0, -3)} DKK` : `${formatAmount(ore)} DKK`;
}

/**
 * Reads an amount as Danes write it: `5.501.928,76`, `7,3 mio. DKK`, `15.8 mio.`, `mio dkk`, `kr. 500.000`, `0,5 mia. kr.`.
 * A single point followed by one or two digits is read as a decimal comma, as the real reports use it.
 * @returns whole øre, or null when the text is no amount, or has parts of an øre.
 */
export function parseAmount(text: string): number | null {
  const clean = text
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\u2212\u2013]/g, '-')
    .trim();
  const parts =
    /^(?:(?:kr\.?|dkk) ?)?(-)?((?:\d{1,3}(?:[. ]\d{3})+|\d+)(?:,\d+)?|\d+\.\d{1,2})(?:,-{1,2})? ?(mio\.?|millioner|million|mia\.?|milliarder|milliard|t\.?kr\.?|tusind)? ?(?:kr\.?|kroner|dkk)?$/.exec(
      clean,
    );
  if (!parts) return null;
  const [, minus, figure = '', unit = ''] = parts;
  const danish = /^\d+\.\d{1,2}$/.test(figure) ? figure.replace('.', ',') : figure.replace(/[. ]/g, '');
  const [whole = '0', decimals = ''] = danish.split(',');
  const factor = unit.startsWith('mi')
    ? unit.startsWith('mia') || unit.startsWith('milliard')
      ? BILLION
      : MILLION
    : unit.startsWith('t')
      ? 100_000
      : 100;
  const scaled = BigInt(whole + decimals) * BigInt(factor);
  const divisor = 10n ** BigInt(decimals.length);
  if (scaled % divisor !== 0n) return null;
  const ore = Number(scaled / divisor);
  return amount.safeParse(ore).success ? (minus ? 0 - ore : ore) : null;
}
