import { describe, expect, it } from 'vitest';
import { indicatorResult } from '#shared/domain/indicatorResult.ts';

describe('indicatorResult', () => {
  it.each([
    [120, 226, 106],
    [35, 46, 11],
    [30, 81, 51],
    [8, 10, 2],
    [5, 5, 0],
  ])('target %d, actual %d: reached, by %d', (target, actual, difference) => {
    expect(indicatorResult({ target, actual, explanation: '' })).toEqual({
      difference,
      reached: true,
      explanationMissing: false,
    });
  });

  it('asks for an explanation of a target missed, until there is one', () => {
    const missed = { target: 85, actual: 50, explanation: ' ' };
    expect(indicatorResult(missed)).toEqual({ difference: -35, reached: false, explanationMissing: true });
    expect(indicatorResult({ ...missed, explanation: 'Svært at måle' }).explanationMissing).toBe(false);
  });

  it('says nothing until both figures are known', () => {
    const unknown = { difference: null, reached: null, explanationMissing: false };
    expect(indicatorResult({ target: null, actual: 50, explanation: '' })).toEqual(unknown);
    expect(indicatorResult({ target: 85, actual: null, explanation: '' })).toEqual(unknown);
  });

  it('has no tail of binary fractions', () => {
    expect(indicatorResult({ target: 0.1, actual: 0.3, explanation: '' }).difference).toBe(0.2);
  });
});
