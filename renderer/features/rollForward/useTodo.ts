import { useDeferredValue, useMemo } from 'react';
import type { ReportRecords } from '#shared/domain/records.ts';
import { listTodo } from '#shared/import/rollForward/listTodo.ts';
import type { TodoItem } from '#shared/import/rollForward/listTodo.ts';
import { usePreviousRecords } from './usePreviousRecords.ts';

const nothing: TodoItem[] = [];

/**
 * What is left to do in a report that goes on from last year's; nothing for one that does not. It is looked through
 * after what is typed has been shown.
 */
export function useTodo(current: ReportRecords): TodoItem[] {
  const records = useDeferredValue(current);
  const { previousReportId } = records.report;
  const previous = usePreviousRecords(previousReportId);
  return useMemo(
    () => (previousReportId === null ? nothing : listTodo(records, previous)),
    [records, previous, previousReportId],
  );
}
