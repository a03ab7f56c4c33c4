import { describe, expect, it } from 'vitest';
import { countKpi, kpiFigure } from '#shared/domain/countKpi.ts';
import { financingTotal, fundingTotals, resourceShareTotal } from '#shared/domain/totals.ts';
import { wholeSample } from './wholeSample.ts';

const { final2021, annual2022, annual2023 } = wholeSample();

describe('the figures of 2023', () => {
  it('has the six key figures of the real report', () => {
    const figures = annual2023.kpis.map((kpi) => kpiFigure(kpi, 2023, 2023, annual2023)?.value);
    expect(figures).toEqual([2, 3, 104, 4, 423, 5]);
  });

  it('counts the networks’ participants from the networks: 18, 39 and 47', () => {
    const networks = annual2023.activities.filter((activity) => activity.kind === 'network');
    expect(networks.map(({ participants }) => participants)).toEqual([18, 39, 47, null]);
    expect(countKpi('networkParticipants', annual2023).value).toBe(104);
  });

  it('has four events whose participants make the 423 up', () => {
    const counted = countKpi('eventParticipants', annual2023);
    expect(counted).toMatchObject({ value: 423, qualifier: 'about' });
    expect(counted.from).toHaveLength(4);
  });

  it('says where a figure noted by hand comes from, and why it is not counted', () => {
    const manual = annual2023.kpis.flatMap(({ counting }) => (counting.type === 'manual' ? [counting] : []));
    expect(manual.filter(({ source, reason }) => source === '' || reason === '')).toEqual([]);
    expect(annual2023.kpis.map(({ counting }) => counting.type)).toEqual([
      'manual',
      'computed',
      'computed',
      'computed',
      'manual',
      'manual',
    ]);
  });

  it('shares the resources 40, 15, 30 and 15 per cent', () => {
    expect(annual2023.priorities.map(({ resourceShare }) => resourceShare)).toEqual([40, 15, 30, 15]);
    for (const records of [annual2022, annual2023]) {
      expect(resourceShareTotal(records.priorities)).toEqual({ total: 100, missing: 0, holds: true });
    }
    expect(resourceShareTotal(annual2022.planItems).holds).toBe(true);
  });

  it('has the amounts of the real report, in øre', () => {
    const support = annual2023.fundingApplications.map((row) => (row.support ?? 0) / 100_000_000);
    expect(support).toEqual([0.5, 30, 7.3, 3, 15.8, 8.75, 17.2, 10.3]);
    expect(fundingTotals(annual2023.fundingApplications, 'running').regionShare).toBe(1_950_000_000);
    expect(fundingTotals(annual2023.fundingApplications, 'pending')).toMatchObject({
      count: 3,
      support: 3_625_000_000,
      approximate: true,
    });
  });

  it('never gives the region a larger share than the whole', () => {
    const rows = [...annual2022.fundingApplications, ...annual2023.fundingApplications];
    const tooLarge = rows.filter(
      ({ support, regionShare, totalBudget }) =>
        (regionShare ?? 0) > (support ?? 0) || (support ?? 0) > (totalBudget ?? Infinity),
    );
    expect(tooLarge).toEqual([]);
    expect(rows.filter(({ regionShare }) => regionShare !== null)).toHaveLength(4);
  });

  it('answers every row of the plan made the year before', () => {
    expect(annual2023.priorities.map(({ planItemId }) => planItemId)).toEqual(
      annual2022.planItems.map(({ id }) => id),
    );
  });
});

describe('the figures of 2022', () => {
  it('counts every key figure from its records, and 2023 repeats them', () => {
    const figures = annual2022.kpis.map((kpi) => kpiFigure(kpi, 2022, 2022, annual2022));
    expect(figures.map((figure) => figure?.value)).toEqual([3, 3, 75, 3, 376, 3]);
    for (const { kpis } of [annual2022, annual2023]) {
      const noted = kpis.map(({ values }) => [values['2022']?.value, values['2022']?.qualifier]);
      expect(noted).toEqual(figures.map((figure) => [figure?.value, figure?.qualifier]));
    }
  });
});

describe('the figures of 2021', () => {
  it('finances the project to the øre', () => {
    if (!final2021.finalProject) throw new Error('Slutrapportens hoved mangler');
    expect(financingTotal(final2021.finalProject)).toEqual({ sum: 550_192_876, difference: 0 });
  });

  it('has the targets and results of the real report', () => {
    expect(final2021.indicators.map(({ target, actual }) => [target, actual])).toEqual([
      [120, 226],
      [null, 486],
      [35, 46],
      [null, 1543],
      [30, 81],
      [85, 50],
      [8, 10],
    ]);
  });

  it('explains and proves the target that was missed', () => {
    const missed = final2021.indicators.filter((row) => (row.actual ?? 0) < (row.target ?? 0));
    expect(missed.map(({ actualQualifier }) => actualQualifier)).toEqual(['atLeast']);
    expect(missed.every((row) => row.explanation !== '' && row.evidence !== '')).toBe(true);
  });
});
