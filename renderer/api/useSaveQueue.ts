import { useMemo, useSyncExternalStore } from 'react';
import type { EntityName, EntityRecord } from '#shared/domain/records.ts';
import { useApi } from './ApiProvider.tsx';
import type { AnyRecord } from './patchRecords.ts';
import type { SaveState } from './saveQueue.ts';

export type SaveRecords = {
  /** Shows the record at once and saves it after a pause. */
  put: <E extends EntityName>(entity: E, record: EntityRecord<E>) => void;
  /** Saves what waits now; true when everything is saved. */
  flush: () => Promise<boolean>;
};

/** Saving without a form: a switch in a list, a button. */
export function useSaveQueue(): SaveRecords {
  const { queue } = useApi();
  return useMemo(
    () => ({
      // Entity and record are tied together by the parameter; the union cannot follow a type parameter.
      put: (entity, record) => queue.put({ entity, record } as AnyRecord),
      flush: () => queue.flush(),
    }),
    [queue],
  );
}

/** Whether everything is saved, something is on its way, or a save has failed. */
export function useSaveState(): SaveState {
  const { queue } = useApi();
  return useSyncExternalStore(queue.subscribe, queue.state);
}
