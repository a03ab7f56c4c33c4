import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { call } from '#renderer/api/call.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import type { ReportDigest } from '#shared/domain/reportDigest.ts';

/** What the report said at an export; it never changes. */
export function useExportDigest(exportId: string): UseQueryResult<ReportDigest | null> {
  return useQuery({
    queryKey: queryKeys.exportDigest(exportId),
    queryFn: () => call('export.digest', { exportId }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
