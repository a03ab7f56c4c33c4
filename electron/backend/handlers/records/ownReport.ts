import type { Store } from '#db/store.ts';
import type { FieldProblem } from '../../fieldProblem.ts';

/** A record stands in a report that exists, and stays in it. */
export function ownReport(
  record: { reportId: string },
  previous: { reportId: string } | null,
  store: Store,
): FieldProblem[] {
  if (previous && previous.reportId !== record.reportId) {
    return [{ path: 'reportId', message: 'den kan ikke flyttes til en anden rapport' }];
  }
  return store.tables.report.get(record.reportId)
    ? []
    : [{ path: 'reportId', message: 'rapporten, den hører til, findes ikke længere' }];
}
