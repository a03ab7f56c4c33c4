import { createHash } from 'node:crypto';
import type { ExportEntry } from '#shared/contract/commands.ts';
import { BackendError } from '../../backendError.ts';
import { today } from '../../context.ts';
import type { Context } from '../../context.ts';
import { writeFileSafely } from '../../files/writeFileSafely.ts';
import { readReport } from '../reports/readReport.ts';

/**
 * Writes a report as a Word file and notes it in the report's history of exports.
 * @throws BackendError when the report or one of its pictures is gone, or the file cannot be written; the file
 * that was there before is then as it was.
 */
export async function exportWord(
  { reportId, file }: { reportId: string; file: string },
  context: Context,
): Promise<ExportEntry> {
  const { store, clock, newId } = context;
  const records = readReport({ reportId }, context);
  // The Word library is large: it is loaded when the first report is written, not when the window opens.
  const [{ layoutReport }, { writeWord }] = await Promise.all([
    import('#shared/report/layouts/layoutReport.ts'),
    import('#shared/word/write/writeWord.ts'),
  ]);
  const bytes = await writeWord(layoutReport(records, today(context)), (hash) => {
    const picture = store.imageBytes.get(hash);
    if (!picture) throw new BackendError('not-found', 'Et af rapportens billeder mangler i lageret.');
    return picture.bytes;
  });
  const written = await writeFileSafely(file, bytes);
  const entry = {
    id: newId(),
    reportId,
    at: clock().toISOString(),
    file: written,
    state: records.report.state,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.byteLength,
  };
  // The report may have been deleted while it was written; its file then stands alone.
  if (store.tables.report.get(reportId)) {
    store.addExport(entry);
    context.announce({ reportIds: [reportId], store: false });
  }
  return entry;
}
