import { useQuery } from '@tanstack/react-query';
import { call } from '#renderer/api/call.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import type { BackupList } from '#shared/contract/stores.ts';

/** The backups of the store and where they lie; undefined until they are read. Throws what keeps them from it. */
export function useBackups(): BackupList | undefined {
  const { data, error } = useQuery({
    queryKey: queryKeys.backups,
    queryFn: () => call('backup.list', {}),
    // A disk may have been put in since.
    refetchOnMount: 'always',
  });
  if (error) throw error;
  return data;
}
