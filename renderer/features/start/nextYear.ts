import type { ReportSummary } from '#shared/contract/commands.ts';
import type { ReportKind } from '#shared/domain/report.ts';

/** The year a new report is most likely about: the one after the newest of its kind, else this year. */
export function nextYear(
  reports: readonly Pick<ReportSummary, 'kind' | 'year'>[],
  kind: ReportKind,
  now: Date,
): number {
  const years = reports.filter((report) => report.kind === kind).map((report) => report.year);
  return years.length === 0 ? now.getFullYear() : Math.max(...years) + 1;
}
