import { useQuery } from '@tanstack/react-query';
import type { HistoryState } from '#shared/contract/commands.ts';
import { call } from './call.ts';
import { queryKeys } from './queryKeys.ts';
import { useHistorySteps } from './useHistorySteps.ts';
import type { HistorySteps } from './useHistorySteps.ts';

const NOTHING: HistoryState = { undo: null, redo: null };

/** Undo and redo over everything in the store. `undo` and `redo` are the Danish names of the steps, or null. */
export function useHistory(): HistoryState & HistorySteps {
  const { data } = useQuery({ queryKey: queryKeys.history, queryFn: () => call('history.state', {}) });
  return { ...(data ?? NOTHING), ...useHistorySteps() };
}
