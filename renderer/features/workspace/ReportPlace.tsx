import { Suspense } from 'react';
import { ErrorBoundary } from '#renderer/app/ErrorBoundary.tsx';
import { Loading } from '#renderer/app/Loading.tsx';
import type { PageId } from '#renderer/app/pages.ts';
import { Workspace } from './Workspace.tsx';
import { useLeaveWhenGone } from './useLeaveWhenGone.ts';

/** A report being opened, and then its workspace. A report that is gone (its making undone) leads back to the cards. */
export function ReportPlace({ reportId, page }: { reportId: string; page: PageId }) {
  useLeaveWhenGone(reportId);
  return (
    <ErrorBoundary>
      <Suspense fallback={<Loading />}>
        <Workspace reportId={reportId} page={page} />
      </Suspense>
    </ErrorBoundary>
  );
}
