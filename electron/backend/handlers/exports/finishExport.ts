import { createHash } from 'node:crypto';
import type { ExportEntry } from '#shared/contract/commands.ts';
import type { AccessibilityResult } from '#shared/domain/accessibilityResult.ts';
import type { ExportKind } from '#shared/domain/exportKind.ts';
import type { Report } from '#shared/domain/report.ts';
import { checkAccessibility } from '#shared/report/accessibility/checkAccessibility.ts';
import { digestOutline } from '#shared/report/changes/digestOutline.ts';
import type { Outline } from '#shared/report/outline/outline.ts';
import type { Context } from '../../context.ts';
import { writeFileSafely } from '../../files/writeFileSafely.ts';

/** A report as it goes out. */
export type Finished = {
  report: Report;
  outline: Outline;
  kind: ExportKind;
  /** Where to; a full path. */
  file: string;
  bytes: Uint8Array;
  /** What the check of the file itself found. */
  problems: AccessibilityResult['file'];
};

/**
 * Puts an export on the disk and notes it in the report's history, with what it said and how accessible it is.
 * @throws BackendError when the file cannot be written; the file that was there before is then as it was.
 */
export async function finishExport(
  { report, outline, kind, file, bytes, problems }: Finished,
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
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.byteLength,
    kind,
    accessibility: { findings: checkAccessibility(outline), file: problems },
  };
  // The report may have been deleted while it was written; its file then stands alone.
  if (store.tables.report.get(report.id)) {
    store.addExport(entry, digestOutline(outline));
    context.announce({ reportIds: [report.id], store: false });
  }
  return entry;
}
