import { isUntouched } from './isUntouched.ts';
import type { ReportRecords } from './records.ts';

/**
 * The records a report prints: what came from last year's report and nobody has touched does not count as this year's.
 * A row of last year's plan stays, as it is what was promised for this year; it is printed as not answered.
 */
export function printedRecords(records: ReportRecords): ReportRecords {
  const touched = <T extends Parameters<typeof isUntouched>[0]>(rows: readonly T[]): T[] =>
    rows.filter((row) => !isUntouched(row));
  return {
    ...records,
    sections: records.sections.map((section) =>
      isUntouched(section) ? { ...section, body: [], imageIds: [] } : section,
    ),
    activities: touched(records.activities),
    fundingApplications: touched(records.fundingApplications),
    testimonials: touched(records.testimonials),
  };
}
