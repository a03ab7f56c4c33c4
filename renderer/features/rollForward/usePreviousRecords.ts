import { useQuery } from '@tanstack/react-query';
import { call } from '#renderer/api/call.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import type { ReportRecords } from '#shared/domain/records.ts';

/** All records of the report before this one; null when there is none, or while it is read. */
export function usePreviousRecords(previousReportId: string | null): ReportRecords | null {
  const { data } = useQuery({
    queryKey: queryKeys.records(previousReportId ?? ''),
    queryFn: () => call('report.read', { reportId: previousReportId ?? '' }),
    enabled: previousReportId !== null,
  });
  return data ?? null;
}
