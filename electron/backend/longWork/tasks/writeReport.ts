import type { ReportRecords } from '#shared/domain/records.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import type { Outline } from '#shared/report/outline/outline.ts';
import { lintWord } from '#shared/word/lint/lintWord.ts';
import { mergeTemplate } from '#shared/word/template/mergeTemplate.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { rasteriseSvg } from '../../charts/rasteriseSvg.ts';
import { finished } from './finished.ts';
import type { Finished } from './finished.ts';
import { openTemplate } from './openTemplate.ts';
import { bytesIn } from './pictures.ts';
import type { Pictures } from './pictures.ts';

/** A report as it stood at one moment, with all that its file is made of. */
export type ReportToWrite = {
  records: ReportRecords;
  /** ISO. */
  today: string;
  pictures: Pictures;
  /** The Word file whose styles, header and footer the report gets. */
  wordTemplate: { fileName: string; bytes: Uint8Array } | null;
};
export type WrittenReport = Finished & { bytes: Uint8Array };

async function writeBytes(outline: Outline, { pictures, wordTemplate }: ReportToWrite): Promise<Uint8Array> {
  const written = await writeWord(outline, bytesIn(pictures), rasteriseSvg);
  if (!wordTemplate) return written;
  const { bytes, fileName } = wordTemplate;
  return mergeTemplate(written, openTemplate(bytes, fileName, outline.title), outline);
}

/**
 * Lays a report out, writes it as a Word file and checks that.
 * @throws BackendError `not-found` when a picture is missing, `file-unreadable` when the Word template cannot be used
 */
export async function writeReport(report: ReportToWrite): Promise<WrittenReport> {
  const outline = layoutReport(report.records, report.today);
  const bytes = await writeBytes(outline, report);
  const problems = lintWord(bytes).map(({ code, detail }) => ({ code, detail }));
  return { bytes, ...finished(outline, bytes, problems) };
}
