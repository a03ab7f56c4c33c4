import { useMutation } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import { useApi } from '#renderer/api/ApiProvider.tsx';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import { openReport } from '#renderer/app/navigation.ts';
import { showSnack } from '#renderer/app/snackbar.ts';

/** Makes the sample years, or finds them, and goes into the newest. */
export function useOpenSample(): UseMutationResult<{ reportId: string }, Error, void> {
  const { client } = useApi();
  return useMutation({
    mutationFn: () => call('sample.open', {}),
    onSuccess: async ({ reportId }) => {
      openReport(reportId);
      await client.invalidateQueries({ queryKey: queryKeys.reportList });
    },
    onError: (thrown) => showSnack({ severity: 'error', message: toCommandError(thrown).message }),
  });
}
