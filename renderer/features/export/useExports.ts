import { useQuery } from '@tanstack/react-query';
import { call } from '#renderer/api/call.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import type { ExportEntry } from '#shared/contract/commands.ts';

const none: readonly ExportEntry[] = [];

/** The exports of a report, the newest first; none while they are being read. */
export function useExports(reportId: string): readonly ExportEntry[] {
  const { data = none } = useQuery({
    queryKey: queryKeys.exports(reportId),
    queryFn: () => call('export.list', { reportId }),
  });
  return data;
}
