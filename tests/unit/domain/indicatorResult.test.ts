import { describe, expect, it } from 'vitest';
import { indicatorResult } from '#shared/domain/indicatorResult.ts';

const asked = { explanation: '', evidence: '' };
const nothingMissing = { explanationMissing: false, evidenceMissing: false, targetMissing: false };

describe('indicatorResult', () => {
  it.each([
    [120, 226, 106, 188],
    [35, 46, 11, 131],
    [30, 81, 51, 270],
    [8, 10, 2, 125],
    [5, 5, 0, 100],
  ])('target %d, actual %d: reached, by %d and %d %%', (target, actual, difference, percent) => {
    expect(indicatorResult({ target, actual, ...asked })).toEqual({
      difference,
      percent,
      reached: true,
      ...nothingMissing,
    });
  });

  it('asks for an explanation and evidence of a target missed, until they are there', () => {
    const missed = { target: 85, actual: 50, explanation: ' ', evidence: '' };
    expect(indicatorResult(missed)).toEqual({
      difference: -35,
      percent: 58,
      reached: false,
      explanationMissing: true,
      evidenceMissing: true,
      targetMissing: false,
    });
    expect(indicatorResult({ ...missed, explanation: 'Svært at måle' }).explanationMissing).toBe(false);
    expect(indicatorResult({ ...missed, evidence: 'Rundspørge' }).evidenceMissing).toBe(false);
  });

  it('says nothing until both figures are known, but misses the target of what was reached', () => {
    const unknown = { difference: null, percent: null, reached: null, ...nothingMissing };
    expect(indicatorResult({ target: null, actual: 50, ...asked })).toEqual({
      ...unknown,
      targetMissing: true,
    });
    expect(indicatorResult({ target: 85, actual: null, ...asked })).toEqual(unknown);
  });

  it('has no tail of binary fractions, and no per cent of nothing', () => {
    expect(indicatorResult({ target: 0.1, actual: 0.3, ...asked })).toMatchObject({
      difference: 0.2,
      percent: 300,
    });
    expect(indicatorResult({ target: 0, actual: 3, ...asked }).percent).toBeNull();
  });

  it('never rounds a target missed up to all of it', () => {
    expect(indicatorResult({ target: 1000, actual: 999, ...asked }).percent).toBe(99);
  });
});
