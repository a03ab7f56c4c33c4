import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { hideOffer } from '#renderer/app/snackbar.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { createQueryClient } from './createQueryClient.ts';
import { patchRecords } from './patchRecords.ts';
import type { AnyRecord } from './patchRecords.ts';
import { queryKeys } from './queryKeys.ts';
import { createSaveQueue } from './saveQueue.ts';
import type { SaveQueue } from './saveQueue.ts';
import { sendSave } from './sendSave.ts';

export type Api = { client: QueryClient; queue: SaveQueue };

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
  return { client, queue };
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

/** Gives the window its cache and its save queue, and keeps both in step with the backend. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const [api] = useState(createApi);
  useChanges(api.client);
  return (
    <ApiContext value={api}>
      <QueryClientProvider client={api.client}>{children}</QueryClientProvider>
    </ApiContext>
  );
}

/** The cache and the save queue. */
export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error('useApi kræver en ApiProvider');
  return api;
}
