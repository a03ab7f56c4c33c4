import { indicator } from '#shared/domain/indicator.ts';
import type { Indicator } from '#shared/domain/indicator.ts';
import { readRow } from '../readRow.ts';
import type { RowOf } from '../row.ts';
import type { TableDefinition } from '../table.ts';

const columns = [
  'id',
  'report_id',
  'label',
  'unit',
  'target',
  'actual',
  'actual_qualifier',
  'evidence',
  'explanation',
  'position',
] as const;
type IndicatorRow = RowOf<typeof columns>;

function rowToIndicator(row: IndicatorRow): Indicator {
  return readRow('indicator', indicator, {
    id: row.id,
    reportId: row.report_id,
    label: row.label,
    unit: row.unit,
    target: row.target,
    actual: row.actual,
    actualQualifier: row.actual_qualifier,
    evidence: row.evidence,
    explanation: row.explanation,
    order: row.position,
  });
}

function indicatorToRow(record: Indicator): IndicatorRow {
  return {
    id: record.id,
    report_id: record.reportId,
    label: record.label,
    unit: record.unit,
    target: record.target,
    actual: record.actual,
    actual_qualifier: record.actualQualifier,
    evidence: record.evidence,
    explanation: record.explanation,
    position: record.order,
  };
}

export const indicatorTable: TableDefinition<Indicator, typeof columns> = {
  name: 'indicator',
  columns,
  orderBy: 'position, id',
  recordToRow: indicatorToRow,
  rowToRecord: rowToIndicator,
};
