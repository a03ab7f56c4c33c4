import { useMutation } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useApi } from '#renderer/api/ApiProvider.tsx';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import { useHistorySteps } from '#renderer/api/useHistorySteps.ts';
import { showSnack } from '#renderer/app/snackbar.ts';

/** Deletes a report with all its records, and offers to undo it. */
export function useDeleteReport(): UseMutationResult<unknown, Error, { id: string; name: string }> {
  const { client } = useApi();
  const { stepBack } = useHistorySteps();
  const { t } = useTranslation(['app', 'start']);
  return useMutation({
    mutationFn: ({ id }: { id: string; name: string }) => call('report.delete', { id }),
    onSuccess: async (_, { id, name }) => {
      showSnack({
        message: t('app:record.deleted', { what: t('start:card.named', { name }) }),
        action: { label: t('app:history.undo'), run: () => void stepBack() },
      });
      client.removeQueries({ queryKey: queryKeys.records(id) });
      await client.invalidateQueries({ queryKey: queryKeys.reportList });
    },
    onError: (thrown) => showSnack({ severity: 'error', message: toCommandError(thrown).message }),
  });
}
