import { useTranslation } from 'react-i18next';
import { useApi } from '#renderer/api/ApiProvider.tsx';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { removeFromRecords } from '#renderer/api/patchRecords.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import { useHistorySteps } from '#renderer/api/useHistorySteps.ts';
import { showSnack } from '#renderer/app/snackbar.ts';
import type { ReportRecords } from '#shared/domain/records.ts';

/** Takes the hub's template away, so that the cluster's look is left; it can be undone. */
export function useResetTemplate(): (id: string) => Promise<void> {
  const { client, queue } = useApi();
  const { stepBack } = useHistorySteps();
  const { t } = useTranslation('template');
  return async (id) => {
    try {
      // A version on its way must arrive before the template goes, or undo would bring back an older one.
      await queue.flush(id);
      queue.drop(id);
      client.setQueriesData<ReportRecords>({ queryKey: queryKeys.allRecords }, (records) =>
        records ? removeFromRecords(records, 'template', id) : records,
      );
      await call('template.delete', { id });
      showSnack({ message: t('resetDone'), action: { label: t('undo'), run: () => void stepBack() } });
    } catch (thrown) {
      showSnack({ severity: 'error', message: toCommandError(thrown).message });
      await client.invalidateQueries({ queryKey: queryKeys.allRecords });
    }
  };
}
