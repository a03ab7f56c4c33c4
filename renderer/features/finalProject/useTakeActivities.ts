import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useApi } from '#renderer/api/ApiProvider.tsx';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import { useHistorySteps } from '#renderer/api/useHistorySteps.ts';
import { showSnack } from '#renderer/app/snackbar.ts';
import type { PeriodActivity } from '#shared/domain/periodActivities.ts';

type TakeActivities = {
  /** Undefined until they are read. */
  found: readonly PeriodActivity[] | undefined;
  run: (ids: string[]) => void;
  busy: boolean;
};

/** What of the yearly reports falls in the project's period, and the way to take it in; `onDone` closes the list. */
export function useTakeActivities(reportId: string, onDone: () => void): TakeActivities {
  const { client, queue } = useApi();
  const { stepBack } = useHistorySteps();
  const { t } = useTranslation(['finalProject', 'app']);
  const { data, error } = useQuery({
    queryKey: queryKeys.periodActivities(reportId),
    queryFn: async () => {
      // The period may have been typed a moment ago.
      await queue.flush();
      return call('finalProject.listActivities', { reportId });
    },
    // Any yearly report may have changed since the list was last open.
    staleTime: 0,
    gcTime: 0,
  });
  if (error) throw error;
  const mutation = useMutation({
    mutationFn: (ids: string[]) => call('finalProject.takeActivities', { reportId, ids }),
    onSuccess: async ({ ids }) => {
      onDone();
      showSnack({
        message: t('finalProject:takeActivities.done', { count: ids.length }),
        action: { label: t('app:history.undo'), run: () => void stepBack() },
      });
      await client.invalidateQueries({ queryKey: queryKeys.records(reportId) });
    },
    onError: (thrown) => showSnack({ severity: 'error', message: toCommandError(thrown).message }),
  });
  return { found: data?.activities, run: mutation.mutate, busy: mutation.isPending };
}
