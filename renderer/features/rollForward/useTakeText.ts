import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '#renderer/api/ApiProvider.tsx';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import { useHistorySteps } from '#renderer/api/useHistorySteps.ts';
import { showSnack } from '#renderer/app/snackbar.ts';
import type { CommandInput } from '#shared/contract/commands.ts';

type Take = CommandInput<'report.takeText'>;

/** The way to take over last year's text in a field of a record; it says what was done and offers to take it back. */
export function useTakeText(
  entity: Take['entity'],
  { id, reportId }: { id: string; reportId: string },
  year: number,
): (field: Take['field']) => Promise<void> {
  const { client, queue } = useApi();
  const { stepBack } = useHistorySteps();
  const { t } = useTranslation(['rollForward', 'app']);
  return useCallback(
    async (field) => {
      try {
        // What was typed a moment ago is a step of its own.
        if (!(await queue.flush(id))) {
          showSnack({ severity: 'error', message: t('app:history.unsaved') });
          return;
        }
        await call('report.takeText', { entity, id, field });
        await client.invalidateQueries({ queryKey: queryKeys.records(reportId) });
        showSnack({
          message: t('rollForward:past.taken', { year }),
          action: { label: t('app:history.undo'), run: () => void stepBack() },
        });
      } catch (thrown) {
        showSnack({ severity: 'error', message: toCommandError(thrown).message });
      }
    },
    [client, queue, stepBack, t, entity, id, reportId, year],
  );
}
