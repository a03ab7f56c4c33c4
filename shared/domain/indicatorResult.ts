import type { Indicator } from './indicator.ts';

/**
 * How an indicator came out. `difference` is actual − target, `percent` actual of target; all are null until both
 * figures are known (`percent` also for a target of 0).
 */
export type IndicatorResult = {
  difference: number | null;
  /** Whole per cent, rounded down, so that 99,6 % is not said to be all of it. */
  percent: number | null;
  reached: boolean | null;
  /** A target missed asks for an explanation, and there is none. */
  explanationMissing: boolean;
  /** A target missed asks what the figure rests on, and nothing is said. */
  evidenceMissing: boolean;
  /** Something was reached, and nobody says what it is to be held against. */
  targetMissing: boolean;
};

/** Compares what was reached with what was promised. */
export function indicatorResult(
  indicator: Pick<Indicator, 'target' | 'actual' | 'explanation' | 'evidence'>,
): IndicatorResult {
  const { target, actual, explanation, evidence } = indicator;
  if (target === null || actual === null)
    return {
      difference: null,
      percent: null,
      reached: null,
      explanationMissing: false,
      evidenceMissing: false,
      targetMissing: target === null && actual !== null,
    };
  // Figures have few decimals; the sum of binary fractions may have many.
  const difference = Math.round((actual - target) * 1e6) / 1e6;
  const reached = difference >= 0;
  return {
    difference,
    percent: target === 0 ? null : Math.floor(Math.round((actual / target) * 1e8) / 1e6),
    reached,
    explanationMissing: !reached && explanation.trim() === '',
    evidenceMissing: !reached && evidence.trim() === '',
    targetMissing: false,
  };
}
