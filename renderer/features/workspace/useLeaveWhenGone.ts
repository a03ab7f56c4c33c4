import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { CommandFailed } from '#renderer/api/CommandFailed.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import { openStart } from '#renderer/app/navigation.ts';

/** Goes back to the cards when the report no longer exists. It only watches; `useReportRecords` does the reading. */
export function useLeaveWhenGone(reportId: string): void {
  const { error } = useQuery({ queryKey: queryKeys.records(reportId), enabled: false });
  const gone = error instanceof CommandFailed && error.error.code === 'not-found';
  useEffect(() => {
    if (gone) openStart();
  }, [gone]);
}
