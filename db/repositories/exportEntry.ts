import { z } from 'zod';
import { report } from '#shared/domain/report.ts';
import { recordId } from '#shared/domain/text.ts';
import { readRow } from '../readRow.ts';
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
});
export type StoredExport = z.output<typeof storedExport>;

const columns = ['id', 'report_id', 'at', 'file', 'state', 'sha256', 'size'] as const;
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
