import { z } from 'zod';
import { accessibilityResult } from '#shared/domain/accessibilityResult.ts';
import { exportKind } from '#shared/domain/exportKind.ts';
import { report } from '#shared/domain/report.ts';
import { recordId } from '#shared/domain/text.ts';
import { fromJson, readRow } from '../readRow.ts';
import type { RowOf } from '../row.ts';
import type { TableDefinition } from '../table.ts';

/** One export of a report: where the file was written, when (ISO), and what it was. */
const storedExport = z.object({
  id: recordId,
  reportId: recordId,
  at: z.string(),
  file: z.string(),
  state: report.shape.state,
  sha256: z.string(),
  size: z.int(),
  kind: exportKind,
  /** Null for an export from before exports were checked. */
  accessibility: accessibilityResult.nullable(),
});
export type StoredExport = z.output<typeof storedExport>;

const columns = [
  'id',
  'report_id',
  'at',
  'file',
  'state',
  'sha256',
  'size',
  'kind',
  'accessibility',
] as const;
type ExportRow = RowOf<typeof columns>;

function rowToExport(row: ExportRow): StoredExport {
  return readRow('export_entry', storedExport, {
    id: row.id,
    reportId: row.report_id,
    at: row.at,
    file: row.file,
    state: row.state,
    sha256: row.sha256,
    size: row.size,
    kind: row.kind,
    accessibility: fromJson(row.accessibility),
  });
}

function exportToRow(record: StoredExport): ExportRow {
  return {
    id: record.id,
    report_id: record.reportId,
    at: record.at,
    file: record.file,
    state: record.state,
    sha256: record.sha256,
    size: record.size,
    kind: record.kind,
    accessibility: record.accessibility === null ? null : JSON.stringify(record.accessibility),
  };
}

/** Exports, the newest first. */
export const exportTable: TableDefinition<StoredExport, typeof columns> = {
  name: 'export_entry',
  columns,
  orderBy: 'at DESC, id',
  recordToRow: exportToRow,
  rowToRecord: rowToExport,
};
