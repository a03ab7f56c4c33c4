import type { CommandOutput } from '#shared/contract/commands.ts';
import { safeFileName } from '../../files/safeFileName.ts';
import type { Context } from '../../context.ts';
import { findReport } from '../reports/findReport.ts';

/** `Afrapportering 2023.docx`, or `Slutrapport <the project's title>.docx`. */
export function suggestName(
  { reportId }: { reportId: string },
  context: Context,
): CommandOutput<'export.suggestName'> {
  const report = findReport(reportId, context);
  if (report.kind === 'annual') return { fileName: `Afrapportering ${report.year}.docx` };
  const [project] = context.store.tables.finalProject.listBy('report_id', report.id);
  const title = safeFileName(project?.projectTitle ?? '') || safeFileName(report.subtitle);
  return { fileName: `Slutrapport ${title || report.year}.docx` };
}
