import type { Report } from '#shared/domain/report.ts';
import { BackendError } from '../../backendError.ts';
import type { Context } from '../../context.ts';

/** The report with this id. Throws `not-found` when there is none. */
export function findReport(reportId: string, { store }: Context): Report {
  const report = store.tables.report.get(reportId);
  if (!report) throw new BackendError('not-found', 'Rapporten findes ikke; den er måske slettet.');
  return report;
}
