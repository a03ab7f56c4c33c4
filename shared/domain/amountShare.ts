/** What part of `total` the amount is (both in øre), in per cent with at most two decimals; null when the total is zero or not known. */
export function amountShare(amount: number, total: number | null): number | null {
  return total === null || total === 0 ? null : Math.round((amount / total) * 10_000) / 100;
}
