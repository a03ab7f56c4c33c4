import { formatNumber } from '#shared/domain/figure.ts';

/** A difference with its sign: 106 → `+106`, -35 → `−35` (a real minus), 0 → `0`. */
export function signedNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  if (rounded === 0) return '0';
  return `${rounded > 0 ? '+' : '−'}${formatNumber(Math.abs(rounded))}`;
}
