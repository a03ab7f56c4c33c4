import type { ExportEntry } from '#shared/contract/commands.ts';
import type { ExportKind } from '#shared/domain/exportKind.ts';
import type { Report } from '#shared/domain/report.ts';
import type { Context } from '../../context.ts';
import { writeFileSafely } from '../../files/writeFileSafely.ts';
import type { Finished } from '../../longWork/tasks/finished.ts';

/** A report as it goes out: where to is a full path. */
type Export = Finished & { report: Report; kind: ExportKind; file: string; bytes: Uint8Array };

/**
 * Puts an export on the disk and notes it in the report's history, with what it said and how accessible it is.
 * @throws BackendError when the file cannot be written; the file that was there before is then as it was.
 */
export async function finishExport(
  { report, kind, file, bytes, sha256, accessibility, digest }: Export,
  context: Context,
): Promise<ExportEntry> {
  const { store, clock, newId, files } = context;
  const written = await writeFileSafely(file, bytes, files);
  const entry: ExportEntry = {
    id: newId(),
    reportId: report.id,
    at: clock().toISOString(),
    file: written,
    state: report.state,
    sha256,
    size: bytes.byteLength,
    kind,
    accessibility,
  };
  // The report may have been deleted while it was written; its file then stands alone.
  if (store.tables.report.get(report.id)) {
    store.addExport(entry, digest);
    context.announce({ reportIds: [report.id], store: false });
  }
  return entry;
}
