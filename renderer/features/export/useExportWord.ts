import { useMutation } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useApi } from '#renderer/api/ApiProvider.tsx';
import { call } from '#renderer/api/call.ts';
import { CommandFailed, toCommandError } from '#renderer/api/CommandFailed.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import { showSnack } from '#renderer/app/snackbar.ts';
import type { ExportEntry } from '#shared/contract/commands.ts';

/** Under this key every part of the window can see that an export is under way. */
export const exportMutationKey = ['export'] as const;

/**
 * Writes a report to Word: saves what waits, lets the shell ask where, and says how it went. The result is null when
 * the consultant thought better of it.
 */
export function useExportWord(): UseMutationResult<ExportEntry | null, Error, string> {
  const { client, queue } = useApi();
  const { t } = useTranslation('export');
  return useMutation({
    mutationKey: exportMutationKey,
    mutationFn: async (reportId: string) => {
      if (!(await queue.flush())) {
        throw new CommandFailed({ code: 'unexpected', message: t('unsaved'), fields: [] });
      }
      return call('export.word', { reportId });
    },
    onSuccess: async (entry, reportId) => {
      if (entry) showSnack({ message: t('done') });
      await client.invalidateQueries({ queryKey: queryKeys.exports(reportId) });
    },
    onError: (thrown) => showSnack({ severity: 'error', message: toCommandError(thrown).message }),
  });
}
