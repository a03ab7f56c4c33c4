import type { ReportSummary } from '#shared/contract/commands.ts';
import { reportKind } from '#shared/domain/report.ts';
import type { ReportKind } from '#shared/domain/report.ts';
import { kindNoun } from '#shared/domain/reportKinds.ts';
import type { Backend } from '../backend.ts';
import { BackendError } from '../backendError.ts';
import { valueOf } from './valueOf.ts';

function yearsOf(reports: readonly ReportSummary[]): string {
  return [...new Set(reports.map((report) => report.year))].toSorted((a, b) => a - b).join(', ');
}

/**
 * The report of a year and kind. Without a year the newest; without a kind the first of the kinds there is, and
 * then the one changed last. Throws `not-found`, naming the years there are.
 */
export async function chooseReport(
  backend: Backend,
  { year, kind }: { year?: number; kind?: ReportKind },
): Promise<ReportSummary> {
  const reports = valueOf(await backend.dispatch('report.list', {}));
  const ofKind = reports.filter((report) => kind === undefined || report.kind === kind);
  const fitting = ofKind.filter((report) => year === undefined || report.year === year);
  const chosen = reportKind.options
    .map((each) => fitting.find((report) => report.kind === each))
    .find((report) => report !== undefined);
  if (chosen) return chosen;
  if (reports.length === 0) throw new BackendError('not-found', 'Lageret har ingen rapporter.');
  const what = kind === undefined ? 'rapport' : kindNoun(kind);
  if (ofKind.length === 0) throw new BackendError('not-found', `Lageret har ingen ${what}.`);
  throw new BackendError(
    'not-found',
    `Lageret har ingen ${what} for ${year}; det har ${kind === undefined ? 'rapporter' : what} for ${yearsOf(ofKind)}.`,
  );
}
