import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ReportRecords } from '#shared/domain/records.ts';
import { staleYearOf } from '#shared/import/rollForward/staleYearOf.ts';
import { LastYear } from './lastYear.ts';
import { PreviousYear } from './previousYear.ts';
import { usePreviousRecords } from './usePreviousRecords.ts';

/** Tells the forms of a report what last year's report holds, and what came along from it. */
export function LastYearProvider({ records, children }: { records: ReportRecords; children: ReactNode }) {
  const { report, kpis } = records;
  const previous = usePreviousRecords(report.previousReportId);
  const about = useMemo(
    () => (report.previousReportId === null ? null : staleYearOf({ report, kpis }, previous)),
    [report, kpis, previous],
  );
  return (
    <PreviousYear value={previous}>
      <LastYear value={about}>{children}</LastYear>
    </PreviousYear>
  );
}
