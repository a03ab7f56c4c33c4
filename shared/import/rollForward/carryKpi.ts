import { kpiFigure } from '#shared/domain/countKpi.ts';
import { kpiValue } from '#shared/domain/kpi.ts';
import type { Kpi } from '#shared/domain/kpi.ts';
import type { ReportRecords } from '#shared/domain/records.ts';

/**
 * A KPI as it goes on: its definition, and its figures with last year's as it was counted then. What was noted ahead
 * for the years to come keeps its target and no more.
 */
export function carryKpi(kpi: Kpi, records: ReportRecords, ids: { id: string; reportId: string }): Kpi {
  const { year } = records.report;
  const figure = kpiFigure(kpi, year, year, records);
  const noted = Object.entries(kpi.values).map(([of, value]) =>
    Number(of) <= year ? [of, value] : [of, kpiValue.parse({ target: value.target })],
  );
  const frozen = {
    ...kpiValue.parse(kpi.values[String(year)] ?? {}),
    value: figure?.value ?? null,
    qualifier: figure?.qualifier ?? 'exact',
  };
  const { label, unit, counting } = kpi;
  return {
    ...kpi,
    ...ids,
    values: { ...Object.fromEntries(noted), [String(year)]: frozen },
    previousDefinition: { year, label, unit, counting },
  };
}
