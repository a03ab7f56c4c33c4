import type { Indicator } from './indicator.ts';

/** How an indicator came out. `difference` is actual − target; both are null until both figures are known. */
export type IndicatorResult = {
  difference: number | null;
  reached: boolean | null;
  /** A target missed asks for an explanation, and there is none. */
  explanationMissing: boolean;
};

/** Compares what was reached with what was promised. */
export function indicatorResult(
  indicator: Pick<Indicator, 'target' | 'actual' | 'explanation'>,
): IndicatorResult {
  const { target, actual, explanation } = indicator;
  if (target === null || actual === null)
    return { difference: null, reached: null, explanationMissing: false };
  // Figures have few decimals; the sum of binary fractions may have many.
  const difference = Math.round((actual - target) * 1e6) / 1e6;
  const reached = difference >= 0;
  return { difference, reached, explanationMissing: !reached && explanation.trim() === '' };
}
