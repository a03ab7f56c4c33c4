import { useSuspenseQuery } from '@tanstack/react-query';
import { call } from '#renderer/api/call.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import type { ReportSummary } from '#shared/contract/commands.ts';
import { reportKinds } from '#shared/domain/reportKinds.ts';

/** The yearly report there is for this year already, or null. Suspends until the list is read. */
export function useTakenYear(year: number): ReportSummary | null {
  const { data } = useSuspenseQuery({
    queryKey: queryKeys.reportList,
    queryFn: () => call('report.list', {}),
  });
  return data.find((report) => reportKinds[report.kind].yearly && report.year === year) ?? null;
}
