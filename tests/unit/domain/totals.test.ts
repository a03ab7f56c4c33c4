import { describe, expect, it } from 'vitest';
import { fundingApplication } from '#shared/domain/fundingApplication.ts';
import { financingTotal, fundingTotals, resourceShareTotal } from '#shared/domain/totals.ts';

const shares = (...values: (number | null)[]) => values.map((resourceShare) => ({ resourceShare }));

describe('resourceShareTotal', () => {
  it('holds at 100 %: 40 + 15 + 30 + 15', () => {
    expect(resourceShareTotal(shares(40, 15, 30, 15))).toEqual({ total: 100, missing: 0, holds: true });
  });

  it('does not stumble over decimals', () => {
    expect(resourceShareTotal(shares(33.3, 33.3, 33.4)).holds).toBe(true);
    expect(resourceShareTotal(shares(0.1, 0.2)).total).toBe(0.3);
    expect(resourceShareTotal(shares(33.33, 33.33, 33.33))).toMatchObject({ total: 99.99, holds: false });
  });

  it('counts the rows without a share', () => {
    expect(resourceShareTotal(shares(100, null))).toEqual({ total: 100, missing: 1, holds: true });
    expect(resourceShareTotal([])).toEqual({ total: 0, missing: 0, holds: false });
  });
});

describe('financingTotal', () => {
  const lines = (...amounts: number[]) =>
    amounts.map((amount) => ({ label: '', source: 'other' as const, amount, note: '' }));

  it('adds up to the øre: 2.616.121,13 + 1.308.060,57 + 1.577.747,06 = 5.501.928,76', () => {
    const financing = lines(261_612_113, 130_806_057, 157_774_706);
    expect(financingTotal({ financing, totalCost: 550_192_876 })).toEqual({
      sum: 550_192_876,
      difference: 0,
    });
    expect(financingTotal({ financing, totalCost: 550_192_877 }).difference).toBe(-1);
  });

  it('has no difference from a cost that is not known', () => {
    expect(financingTotal({ financing: [], totalCost: null })).toEqual({ sum: 0, difference: null });
  });
});

describe('fundingTotals', () => {
  it('adds up one stage, "ca." when any part is', () => {
    const rows = [
      { stage: 'granted', support: 730_000_000, regionShare: 460_000_000 },
      { stage: 'granted', support: 1_580_000_000, supportApproximate: true },
      { stage: 'pending', support: 1 },
    ].map((fields, i) => fundingApplication.parse({ id: `f${i}`, reportId: 'r', ...fields }));
    expect(fundingTotals(rows, 'granted')).toEqual({
      count: 2,
      support: 2_310_000_000,
      regionShare: 460_000_000,
      approximate: true,
    });
    expect(fundingTotals(rows, 'pending')).toMatchObject({ count: 1, approximate: false });
    expect(fundingTotals(rows, 'rejected')).toEqual({
      count: 0,
      support: 0,
      regionShare: 0,
      approximate: false,
    });
  });
});
