import type { ReportSummary } from '#shared/contract/commands.ts';
import type { Backend } from '../backend.ts';
import { BackendError } from '../backendError.ts';
import { valueOf } from './valueOf.ts';

/**
 * The report of a year, or the newest when no year is given: an annual report before a final one, then the one
 * changed last. Throws `not-found`, naming the years there are.
 */
export async function chooseReport(backend: Backend, year?: number): Promise<ReportSummary> {
  const reports = valueOf(await backend.dispatch('report.list', {}));
  const fitting = reports.filter((report) => year === undefined || report.year === year);
  const chosen = fitting.find((report) => report.kind === 'annual') ?? fitting[0];
  if (chosen) return chosen;
  if (reports.length === 0) throw new BackendError('not-found', 'Lageret har ingen rapporter.');
  const years = [...new Set(reports.map((report) => report.year))].toSorted((a, b) => a - b).join(', ');
  throw new BackendError(
    'not-found',
    `Lageret har ingen rapport for ${year}; det har rapporter for ${years}.`,
  );
}
