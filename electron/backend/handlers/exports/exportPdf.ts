import type { ExportEntry } from '#shared/contract/commands.ts';
import { BackendError } from '../../backendError.ts';
import { today } from '../../context.ts';
import type { Context } from '../../context.ts';
import { readReport } from '../reports/readReport.ts';
import { finishExport } from './finishExport.ts';

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
  const checked = await context.work.run('checkPdf', { records, today: today(context), bytes });
  return finishExport({ report: records.report, kind: 'pdf', file, bytes, ...checked }, context);
}
