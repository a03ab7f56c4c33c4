import type { ReportRecords } from '#shared/domain/records.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { finished } from './finished.ts';
import type { Finished } from './finished.ts';
import { lintPdf } from './lintPdf.ts';

/** A PDF, and the records of the report it was printed from; `today` is ISO. */
export type PdfToCheck = { records: ReportRecords; today: string; bytes: Uint8Array };
export type CheckedPdf = Finished;

/** Checks a PDF of our own printing, and says what it held. */
export function checkPdf({ records, today, bytes }: PdfToCheck): CheckedPdf {
  const outline = layoutReport(records, today);
  const headings = outline.blocks.some((block) => block.type === 'heading');
  return finished(outline, bytes, lintPdf(bytes, headings));
}
