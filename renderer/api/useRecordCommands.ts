import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { showSnack } from '#renderer/app/snackbar.ts';
import type { DeletableEntity } from '#shared/contract/commands.ts';
import type { EntityName, EntityRecord, OrderedEntity, ReportRecords } from '#shared/domain/records.ts';
import { useApi } from './ApiProvider.tsx';
import { call } from './call.ts';
import { toCommandError } from './CommandFailed.ts';
import { removeFromRecords, reorderRecords } from './patchRecords.ts';
import type { AnyRecord } from './patchRecords.ts';
import { queryKeys } from './queryKeys.ts';
import { useHistorySteps } from './useHistorySteps.ts';

export type RecordCommands<E extends EntityName> = {
  /** Shows a new record at once and saves it. True when it is saved. */
  add: (record: EntityRecord<E>) => Promise<boolean>;
  /** Deletes a record. `what` names it in the message, which offers to undo: "Projektet ”SOFI”". */
  remove: E extends DeletableEntity ? (id: string, what: string) => Promise<void> : never;
  /** Puts the named records in this order, in the places they hold together. */
  reorder: E extends OrderedEntity ? (ids: string[]) => Promise<void> : never;
};

/** Adding, deleting and reordering the records of one entity; every step can be undone. */
export function useRecordCommands<E extends Exclude<EntityName, 'report'>>(
  entity: E,
  reportId: string,
): RecordCommands<E> {
  const { client, queue, held } = useApi();
  const { stepBack } = useHistorySteps();
  const { t } = useTranslation('app');
  return useMemo(() => {
    const queryKey = queryKeys.records(reportId);
    const patch = (change: (records: ReportRecords) => ReportRecords) =>
      client.setQueryData<ReportRecords>(queryKey, (records) => (records ? change(records) : records));
    const failed = (thrown: unknown) => {
      showSnack({ severity: 'error', message: toCommandError(thrown).message });
      return client.invalidateQueries({ queryKey });
    };

    async function add(record: EntityRecord<E>): Promise<boolean> {
      queue.put({ entity, record } as unknown as AnyRecord);
      return queue.flush(record.id);
    }

    async function remove(id: string, what: string): Promise<void> {
      try {
        // A version on its way must arrive before the record goes, or undo would bring back an older one.
        await queue.flush(id);
        queue.drop(id);
        held.drop(id);
        patch((records) => removeFromRecords(records, entity, id));
        await call<`${DeletableEntity}.delete`>(`${entity as DeletableEntity}.delete`, { id });
        showSnack({
          message: t('record.deleted', { what }),
          action: { label: t('history.undo'), run: () => void stepBack() },
        });
      } catch (thrown) {
        await failed(thrown);
      }
    }

    async function reorder(ids: string[]): Promise<void> {
      try {
        await queue.flush();
        patch((records) => reorderRecords(records, entity as OrderedEntity, ids));
        await call<`${OrderedEntity}.reorder`>(`${entity as OrderedEntity}.reorder`, { reportId, ids });
      } catch (thrown) {
        await failed(thrown);
      }
    }

    return { add, remove, reorder } as unknown as RecordCommands<E>;
  }, [client, queue, held, stepBack, t, entity, reportId]);
}
