import { useMutation } from '@tanstack/react-query';
import { useApi } from '#renderer/api/ApiProvider.tsx';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import { openReport } from '#renderer/app/navigation.ts';
import type { CommandError } from '#shared/contract/answer.ts';
import type { CommandInput } from '#shared/contract/commands.ts';

type CreateReport = {
  run: (input: CommandInput<'report.create'>) => void;
  busy: boolean;
  /** Why the last try failed. */
  error: CommandError | null;
};

/** Makes a report and goes into it; `onDone` closes the dialog that asked. */
export function useCreateReport(onDone: () => void): CreateReport {
  const { client } = useApi();
  const mutation = useMutation({
    mutationFn: (input: CommandInput<'report.create'>) => call('report.create', input),
    onSuccess: async ({ reportId }) => {
      onDone();
      openReport(reportId);
      await client.invalidateQueries({ queryKey: queryKeys.reportList });
    },
  });
  return {
    run: mutation.mutate,
    busy: mutation.isPending,
    error: mutation.error ? toCommandError(mutation.error) : null,
  };
}
