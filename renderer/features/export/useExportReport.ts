import { useMutation } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useApi } from '#renderer/api/ApiProvider.tsx';
import { call } from '#renderer/api/call.ts';
import { CommandFailed } from '#renderer/api/CommandFailed.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import type { ExportEntry } from '#shared/contract/commands.ts';
import type { ExportKind } from '#shared/domain/exportKind.ts';

/** Under this key every part of the window can see that an export is under way. */
export const exportMutationKey = ['export'] as const;

export type ExportOrder = { reportId: string; kind: ExportKind };

/**
 * Writes a report to Word or PDF: saves what waits, and lets the shell ask where. The result is null when the
 * consultant thought better of it. How it went is told by `ExportOutcome`.
 */
export function useExportReport(): UseMutationResult<ExportEntry | null, Error, ExportOrder> {
  const { client, queue, held } = useApi();
  const { t } = useTranslation('export');
  return useMutation({
    mutationKey: exportMutationKey,
    mutationFn: async ({ reportId, kind }: ExportOrder) => {
      const saved = await queue.flush();
      const wrong = held.list().some((record) => record.reportId === null || record.reportId === reportId);
      if (!saved || wrong) {
        throw new CommandFailed({ code: 'unexpected', message: t('unsaved'), fields: [] });
      }
      return call(`export.${kind}`, { reportId });
    },
    onSuccess: async (_entry, { reportId }) => {
      await client.invalidateQueries({ queryKey: queryKeys.exports(reportId) });
    },
  });
}
