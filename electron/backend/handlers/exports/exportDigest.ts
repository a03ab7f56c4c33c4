import type { ReportDigest } from '#shared/domain/reportDigest.ts';
import type { Context } from '../../context.ts';
import { findExport } from './findExport.ts';

/** What a report said at one of its exports, or null when that was not kept. Throws `not-found` for no such export. */
export function exportDigest({ exportId }: { exportId: string }, context: Context): ReportDigest | null {
  return context.store.exportDigests.get(findExport({ exportId }, context).id);
}
