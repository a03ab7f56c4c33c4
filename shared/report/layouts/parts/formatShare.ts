import { formatNumber } from '#shared/domain/figure.ts';

/** A share in per cent: 40 → `40 %`, 12.5 → `12,5 %`. */
export function formatShare(share: number): string {
  return `${formatNumber(share)} %`;
}
