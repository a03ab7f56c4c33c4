import { useSyncExternalStore } from 'react';
import { useApi } from './ApiProvider.tsx';
import type { HeldRecord } from './heldFields.ts';

/** What was typed in a report, and in what all reports share, and cannot be saved as it stands. */
export function useHeldFields(reportId: string): readonly HeldRecord[] {
  const { held } = useApi();
  return useSyncExternalStore(held.subscribe, held.list).filter(
    (record) => record.reportId === null || record.reportId === reportId,
  );
}
