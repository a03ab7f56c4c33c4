import type { ReportOverview } from './storeOverview.ts';

/** A report that a backup has not, or has as it was before: how many records fewer, and what it does not know of. */
export type LackingReport = {
  report: ReportOverview;
  /** The backup has no such report. */
  whole: boolean;
  /** Records the backup has fewer; negative when it has more, as after a deletion. */
  records: number;
};

/** What a backup lacks against the store as it is: reports that are missing, and those changed since. */
export function lackingReports(
  store: readonly ReportOverview[],
  backup: readonly ReportOverview[],
): LackingReport[] {
  return store.flatMap((report) => {
    const kept = backup.find(({ id }) => id === report.id);
    const records = report.records - (kept?.records ?? 0);
    const same = kept !== undefined && records === 0 && kept.changedAt === report.changedAt;
    return same ? [] : [{ report, whole: kept === undefined, records }];
  });
}
