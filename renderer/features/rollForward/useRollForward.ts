import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useApi } from '#renderer/api/ApiProvider.tsx';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import { useHistorySteps } from '#renderer/api/useHistorySteps.ts';
import { openPage, openReport } from '#renderer/app/navigation.ts';
import { showSnack } from '#renderer/app/snackbar.ts';
import type { CommandError } from '#shared/contract/answer.ts';
import type { CommandInput } from '#shared/contract/commands.ts';

/** The way to make the next year, and how it goes. */
export type RollForward = {
  run: (input: CommandInput<'report.rollForward'>) => void;
  busy: boolean;
  /** Why the last try failed. */
  error: CommandError | null;
};

/** Makes the next year's report and goes to what is left to do in it; `onDone` closes the screen that asked. */
export function useRollForward(year: number, onDone: () => void): RollForward {
  const { client, queue } = useApi();
  const { stepBack } = useHistorySteps();
  const { t } = useTranslation(['rollForward', 'app']);
  const mutation = useMutation({
    mutationFn: async (input: CommandInput<'report.rollForward'>) => {
      // What was typed a moment ago belongs to the year that is closed.
      await queue.flush();
      return call('report.rollForward', input);
    },
    onSuccess: async ({ reportId }) => {
      onDone();
      openReport(reportId);
      openPage('yearShift');
      showSnack({
        message: t('rollForward:created', { year, next: year + 1 }),
        action: { label: t('app:history.undo'), run: () => void stepBack() },
      });
      await client.invalidateQueries({ queryKey: queryKeys.reportList });
    },
  });
  return {
    run: mutation.mutate,
    busy: mutation.isPending,
    error: mutation.error ? toCommandError(mutation.error) : null,
  };
}
