import { kpi } from '#shared/domain/kpi.ts';
import type { Kpi } from '#shared/domain/kpi.ts';
import { fromJson, readRow } from '../readRow.ts';
import type { RowOf } from '../row.ts';
import type { TableDefinition } from '../table.ts';

const columns = [
  'id',
  'report_id',
  'label',
  'unit',
  'counting',
  'yearly',
  'position',
  'previous_definition',
] as const;
type KpiRow = RowOf<typeof columns>;

function rowToKpi(row: KpiRow): Kpi {
  return readRow('kpi', kpi, {
    id: row.id,
    reportId: row.report_id,
    label: row.label,
    unit: row.unit,
    counting: fromJson(row.counting),
    values: fromJson(row.yearly),
    order: row.position,
    previousDefinition: fromJson(row.previous_definition),
  });
}

function kpiToRow(record: Kpi): KpiRow {
  return {
    id: record.id,
    report_id: record.reportId,
    label: record.label,
    unit: record.unit,
    counting: JSON.stringify(record.counting),
    yearly: JSON.stringify(record.values),
    position: record.order,
    previous_definition: record.previousDefinition && JSON.stringify(record.previousDefinition),
  };
}

export const kpiTable: TableDefinition<Kpi, typeof columns> = {
  name: 'kpi',
  columns,
  orderBy: 'position, id',
  recordToRow: kpiToRow,
  rowToRecord: rowToKpi,
};
