import { useQuery } from '@tanstack/react-query';
import { call } from '#renderer/api/call.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import type { PlanItem } from '#shared/domain/planItem.ts';

const none: readonly PlanItem[] = [];

/** The rows of last year's plan for this year; none when there is no report before this one, or while it is read. */
export function usePreviousPlan(previousReportId: string | null): readonly PlanItem[] {
  const { data } = useQuery({
    queryKey: queryKeys.records(previousReportId ?? ''),
    queryFn: () => call('report.read', { reportId: previousReportId ?? '' }),
    enabled: previousReportId !== null,
  });
  return data?.planItems ?? none;
}
