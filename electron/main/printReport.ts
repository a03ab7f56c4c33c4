import { BrowserWindow } from 'electron';
import { noteProblem } from '#backend/problems/noteProblem.ts';
import type { Answer } from '#shared/contract/answer.ts';
import { printPage } from './appOrigin.ts';
import { failure } from './failure.ts';
import { pagePreferences } from './pagePreferences.ts';
import type { PrintJobs } from './printJobs.ts';

/**
 * Prints a report to PDF: a window nobody sees shows the report laid out for paper, and is printed when it says that
 * everything stands. The page's own `@page` decides size and margins.
 * @returns the bytes of a tagged PDF with an outline.
 */
export async function printReport(
  reportId: string,
  jobs: PrintJobs,
): Promise<Answer<Uint8Array<ArrayBuffer>>> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      ...pagePreferences(),
      // A window that is not seen is otherwise slowed down.
      backgroundThrottling: false,
    },
  });
  const job = jobs.begin();
  window.webContents.on('render-process-gone', () => jobs.failed(job.id, 'Siden gik ned.'));
  window.on('closed', () => jobs.failed(job.id, 'Siden blev lukket.'));
  try {
    await window.loadURL(printPage(reportId, job.id));
    const stands = await job.done;
    if (!stands.ok) return stands;
    const pdf = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return { ok: true, value: new Uint8Array(pdf) };
  } catch (error) {
    noteProblem('printing', error);
    return failure('unexpected', 'PDF-filen kunne ikke laves. Prøv igen.');
  } finally {
    if (!window.isDestroyed()) window.destroy();
    jobs.failed(job.id, 'Siden blev lukket.');
  }
}
