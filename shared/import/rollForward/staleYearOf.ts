import type { ReportRecords } from '#shared/domain/records.ts';
import type { StaleYear } from './findStaleSentences.ts';
import { yearFigures } from './yearFigures.ts';
import type { YearFigure } from './yearFigures.ts';

/** Last year's KPI figures as this year's report has them beside its own. */
function notedFigures({ report, kpis }: Pick<ReportRecords, 'report' | 'kpis'>): YearFigure[] {
  const counting = { type: 'manual' as const, source: '', reason: '' };
  return yearFigures({
    report: { ...report, year: report.year - 1 },
    kpis: kpis.map((kpi) => ({ ...kpi, counting })),
    activities: [],
    fundingApplications: [],
  });
}

/**
 * What the texts of a report that came along from last year's are held against.
 * @param previous last year's report; without it, the figures this report has of that year
 */
export function staleYearOf(
  records: Pick<ReportRecords, 'report' | 'kpis'>,
  previous: ReportRecords | null,
): StaleYear {
  const figures = previous ? yearFigures(previous) : notedFigures(records);
  return { year: records.report.year - 1, figures };
}
