import type { ExportEntry } from '#shared/contract/commands.ts';
import type { Context } from '../../context.ts';
import { findReport } from '../reports/findReport.ts';

/** Where and when a report was exported, the newest first. */
export function listExports({ reportId }: { reportId: string }, context: Context): ExportEntry[] {
  return context.store.tables.export.listBy('report_id', findReport(reportId, context).id);
}
