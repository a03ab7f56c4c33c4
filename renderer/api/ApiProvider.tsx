import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { openStart } from '#renderer/app/navigation.ts';
import { hideOffer, showSnack } from '#renderer/app/snackbar.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { createQueryClient } from './createQueryClient.ts';
import { createHeldFields } from './heldFields.ts';
import type { HeldFields } from './heldFields.ts';
import { patchRecords } from './patchRecords.ts';
import type { AnyRecord } from './patchRecords.ts';
import { queryKeys } from './queryKeys.ts';
import { createSaveQueue } from './saveQueue.ts';
import type { SaveQueue } from './saveQueue.ts';
import { sendSave } from './sendSave.ts';

export type Api = { client: QueryClient; queue: SaveQueue; held: HeldFields };

const ApiContext = createContext<Api | null>(null);

function createApi(): Api {
  const client = createQueryClient();
  const queue = createSaveQueue({
    send: sendSave,
    onPut: (saving: AnyRecord) => {
      // An offer to undo would no longer undo what it says.
      hideOffer();
      client.setQueriesData<ReportRecords>({ queryKey: queryKeys.allRecords }, (records) =>
        records ? patchRecords(records, saving) : records,
      );
    },
  });
  return { client, queue, held: createHeldFields() };
}

/** Refetches what a `changed` event speaks of; `null` is the whole store. */
function useChanges(client: QueryClient): void {
  useEffect(
    () =>
      window.hubrapport.onEvent('changed', ({ reportId }) => {
        const records = reportId === null ? queryKeys.allRecords : queryKeys.records(reportId);
        void client.invalidateQueries({ queryKey: records });
        void client.invalidateQueries({ queryKey: queryKeys.reportList });
        void client.invalidateQueries({ queryKey: queryKeys.history });
        void client.invalidateQueries({ queryKey: queryKeys.exportNames });
      }),
    [client],
  );
}

/** Another store, or none: nothing that was read holds any more. Other backups: the list is read anew. */
function useStoreChanges(client: QueryClient): void {
  useEffect(
    () =>
      window.hubrapport.onEvent('store', () => {
        openStart();
        void client.resetQueries();
      }),
    [client],
  );
  useEffect(
    () =>
      window.hubrapport.onEvent('backups', ({ problem }) => {
        if (problem !== null) showSnack({ severity: 'error', message: problem });
        void client.invalidateQueries({ queryKey: queryKeys.backups });
      }),
    [client],
  );
}

/** Gives the window its cache, its save queue and what waits to be put right, and keeps both in step with the backend. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const [api] = useState(createApi);
  useChanges(api.client);
  useStoreChanges(api.client);
  return (
    <ApiContext value={api}>
      <QueryClientProvider client={api.client}>{children}</QueryClientProvider>
    </ApiContext>
  );
}

/** The cache, the save queue, and what waits to be put right. */
export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error('useApi kræver en ApiProvider');
  return api;
}
