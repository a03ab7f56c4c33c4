import type { ExportEntry } from '#shared/contract/commands.ts';
import { BackendError } from '../../backendError.ts';
import { today } from '../../context.ts';
import type { Context } from '../../context.ts';
import { readReport } from '../reports/readReport.ts';
import { finishExport } from './finishExport.ts';
import { lintPdf } from './lintPdf.ts';

/**
 * Keeps the PDF that the shell printed of a report, and notes it in the report's history of exports.
 * @throws BackendError when the report is gone, the bytes are no PDF, or the file cannot be written.
 */
export async function exportPdf(
  { reportId, file, bytes }: { reportId: string; file: string; bytes: Uint8Array },
  context: Context,
): Promise<ExportEntry> {
  const records = readReport({ reportId }, context);
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== '%PDF-') {
    throw new BackendError('unexpected', 'Udskriften blev ikke en PDF. Prøv igen.');
  }
  const { layoutReport } = await import('#shared/report/layouts/layoutReport.ts');
  const outline = layoutReport(records, today(context));
  const problems = lintPdf(
    bytes,
    outline.blocks.some((block) => block.type === 'heading'),
  );
  return finishExport({ report: records.report, outline, kind: 'pdf', file, bytes, problems }, context);
}
