import { highlight } from '#shared/domain/highlight.ts';
import type { Highlight } from '#shared/domain/highlight.ts';
import { readRow } from '../readRow.ts';
import type { RowOf } from '../row.ts';
import type { TableDefinition } from '../table.ts';

const columns = ['id', 'report_id', 'lead_phrase', 'text', 'outcome', 'reason', 'position'] as const;
type HighlightRow = RowOf<typeof columns>;

function rowToHighlight(row: HighlightRow): Highlight {
  return readRow('highlight', highlight, {
    id: row.id,
    reportId: row.report_id,
    leadPhrase: row.lead_phrase,
    text: row.text,
    outcome: row.outcome,
    reason: row.reason,
    order: row.position,
  });
}

function highlightToRow(record: Highlight): HighlightRow {
  return {
    id: record.id,
    report_id: record.reportId,
    lead_phrase: record.leadPhrase,
    text: record.text,
    outcome: record.outcome,
    reason: record.reason,
    position: record.order,
  };
}

export const highlightTable: TableDefinition<Highlight, typeof columns> = {
  name: 'highlight',
  columns,
  orderBy: 'position, id',
  recordToRow: highlightToRow,
  rowToRecord: rowToHighlight,
};
