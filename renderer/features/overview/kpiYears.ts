import type { Kpi, KpiValue } from '#shared/domain/kpi.ts';
import { kpiValue } from '#shared/domain/kpi.ts';

/** The years to show a column for: every year noted, the report's own, the one before it, and those asked for. */
export function kpiYears(kpis: readonly Kpi[], reportYear: number, asked: readonly number[]): number[] {
  const noted = kpis.flatMap((kpi) => Object.keys(kpi.values).map(Number));
  return [...new Set([...noted, ...asked, reportYear - 1, reportYear])].toSorted((a, b) => a - b);
}

/** A figure nobody has filled in. */
export const blankKpiValue: KpiValue = kpiValue.parse({});

/** The KPI with a place for a figure in each of the years, so that a form has a field for it. */
export function withYears(kpi: Kpi, years: readonly number[]): Kpi {
  const blanks = Object.fromEntries(years.map((year) => [String(year), blankKpiValue]));
  return { ...kpi, values: { ...blanks, ...kpi.values } };
}
