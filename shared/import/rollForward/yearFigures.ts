import { kpiFigure } from '#shared/domain/countKpi.ts';
import type { ReportRecords } from '#shared/domain/records.ts';

/** A figure of the year, and the words it is a number of: 104 "netværksdeltagere deltagere". */
export type YearFigure = { value: number; words: string[] };

function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase('da').match(/\p{L}{4,}/gu) ?? [];
}

/** The figures that are the year's own: its KPIs, and who came to its events and networks. */
export function yearFigures(
  records: Pick<ReportRecords, 'report' | 'kpis' | 'activities' | 'fundingApplications'>,
): YearFigure[] {
  const { report, kpis, activities } = records;
  const ofKpis = kpis.flatMap((kpi) => {
    const figure = kpiFigure(kpi, report.year, report.year, records);
    return figure ? [{ value: figure.value, words: wordsOf(`${kpi.label} ${kpi.unit}`) }] : [];
  });
  const ofActivities = activities.flatMap((activity) => {
    if (activity.kind === 'network')
      return [{ value: activity.participants, words: ['deltagere', 'medlemmer'] }];
    if (activity.kind !== 'event') return [];
    return [
      { value: activity.participants, words: ['deltagere', 'gæster'] },
      { value: activity.exhibitors, words: ['udstillere', 'stande'] },
    ];
  });
  return [...ofKpis, ...ofActivities].flatMap(({ value, words }) =>
    value === null || value === 0 ? [] : [{ value, words }],
  );
}
