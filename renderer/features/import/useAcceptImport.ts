import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useApi } from '#renderer/api/ApiProvider.tsx';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import { useHistorySteps } from '#renderer/api/useHistorySteps.ts';
import { openReport } from '#renderer/app/navigation.ts';
import { showSnack } from '#renderer/app/snackbar.ts';
import type { CommandError } from '#shared/contract/answer.ts';
import type { ImportProposal } from '#shared/contract/importing.ts';
import { choicesOf, noChoices, useImport } from './importState.ts';

type AcceptImport = { run: () => void; busy: boolean; error: CommandError | null };

/** Takes what was chosen, goes into the report and offers to take it all back. */
export function useAcceptImport({ importId, fileName }: ImportProposal): AcceptImport {
  const { client, queue } = useApi();
  const { stepBack } = useHistorySteps();
  const { t } = useTranslation(['import', 'app']);
  const mutation = useMutation({
    onMutate: () => useImport.setState({ accepting: true }),
    mutationFn: async () => {
      // What was typed a moment ago is older than the import.
      await queue.flush();
      return call('import.accept', { importId, ...choicesOf(useImport.getState()) });
    },
    onSuccess: async ({ reportId, added, changed, deleted }) => {
      useImport.setState({ stage: { at: 'idle' }, ...noChoices });
      openReport(reportId);
      showSnack(
        added + changed + deleted === 0
          ? { message: t('import:nothingNew', { fileName }) }
          : {
              message: t('import:done', { fileName }),
              action: { label: t('app:history.undo'), run: () => void stepBack() },
            },
      );
      await client.invalidateQueries({ queryKey: queryKeys.reportList });
    },
    onSettled: () => useImport.setState({ accepting: false }),
  });
  return {
    run: mutation.mutate,
    busy: mutation.isPending,
    error: mutation.error ? toCommandError(mutation.error) : null,
  };
}
