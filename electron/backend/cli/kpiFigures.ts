import { countKpi, kpiFigure } from '#shared/domain/countKpi.ts';
import type { Qualifier } from '#shared/domain/figure.ts';
import type { ReportRecords } from '#shared/domain/records.ts';

/** A KPI's figure in one year; `from` names the records behind it when it is counted, and is empty when it is noted. */
export type KpiFigure = {
  kpiId: string;
  label: string;
  year: number;
  value: number | null;
  qualifier: Qualifier | null;
  from: string[];
};

/** Every KPI's figure in the report's own year and in each year that is noted, as the report shows them. */
export function kpiFigures(records: ReportRecords): KpiFigure[] {
  const ownYear = records.report.year;
  return records.kpis.flatMap((kpi) => {
    const years = [...new Set([...Object.keys(kpi.values).map(Number), ownYear])].toSorted((a, b) => a - b);
    return years.map((year) => {
      const figure = kpiFigure(kpi, year, ownYear, records);
      const counted =
        kpi.counting.type === 'computed' && year === ownYear ? countKpi(kpi.counting.measure, records) : null;
      return {
        kpiId: kpi.id,
        label: kpi.label,
        year,
        value: figure?.value ?? null,
        qualifier: figure?.qualifier ?? null,
        from: counted?.from ?? [],
      };
    });
  });
}
