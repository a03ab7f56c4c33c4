import type { Kpi } from '#shared/domain/kpi.ts';

/** More columns than these do not fit a page; the newest stay. */
const MOST_YEARS = 5;

/** The years that have a figure, and the report's own, newest last. */
export function kpiYears(kpis: readonly Kpi[], reportYear: number): number[] {
  const noted = kpis.flatMap((kpi) =>
    Object.entries(kpi.values)
      .filter(([, figure]) => figure.value !== null)
      .map(([year]) => Number(year)),
  );
  return [...new Set([...noted, reportYear])]
    .filter((year) => year <= reportYear)
    .toSorted((a, b) => a - b)
    .slice(-MOST_YEARS);
}
