import type { CommandOutput } from '#shared/contract/commands.ts';
import type { ExportKind } from '#shared/domain/exportKind.ts';
import { reportKinds } from '#shared/domain/reportKinds.ts';
import { safeFileName } from '../../files/safeFileName.ts';
import type { Context } from '../../context.ts';
import { findReport } from '../reports/findReport.ts';

/** `Afrapportering 2023.docx`, or `Slutrapport <the project's title>.docx`; a PDF ends in `.pdf`. */
export function suggestName(
  { reportId, kind }: { reportId: string; kind: ExportKind },
  context: Context,
): CommandOutput<'export.suggestName'> {
  const report = findReport(reportId, context);
  // Whoever asks for a name is about to save: what writes the file is made ready while they look for a folder.
  if (kind === 'word') context.work.prepare();
  const end = kind === 'word' ? 'docx' : 'pdf';
  const { name, ofProject } = reportKinds[report.kind];
  if (!ofProject) return { fileName: `${name} ${report.year}.${end}` };
  const [project] = context.store.tables.finalProject.listBy('report_id', report.id);
  const title = safeFileName(project?.projectTitle ?? '') || safeFileName(report.subtitle);
  return { fileName: `${name} ${title || report.year}.${end}` };
}
