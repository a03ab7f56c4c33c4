import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReportRecords } from '#shared/domain/records.ts';
import { useApi } from './ApiProvider.tsx';
import { call } from './call.ts';
import { patchRecords } from './patchRecords.ts';
import { queryKeys } from './queryKeys.ts';

/**
 * All records of a report as the window shows them: what the backend has, with what is typed and not yet saved on top.
 * Records that did not change keep their identity. Suspends until they are read.
 * @throws CommandFailed (to the error boundary) when the report cannot be read.
 */
export function useReportRecords(reportId: string): ReportRecords {
  const { queue } = useApi();
  const { data } = useSuspenseQuery({
    queryKey: queryKeys.records(reportId),
    queryFn: async () => {
      const records = await call('report.read', { reportId });
      return queue.pending().reduce(patchRecords, records);
    },
  });
  return data;
}
