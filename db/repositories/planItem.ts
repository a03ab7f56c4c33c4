import { planItem } from '#shared/domain/planItem.ts';
import type { PlanItem } from '#shared/domain/planItem.ts';
import { fromJson, readRow } from '../readRow.ts';
import type { RowOf } from '../row.ts';
import type { TableDefinition } from '../table.ts';

const columns = [
  'id',
  'report_id',
  'plan_year',
  'title',
  'deliverables',
  'resource_share',
  'carried_from',
  'position',
] as const;
type PlanItemRow = RowOf<typeof columns>;

function rowToPlanItem(row: PlanItemRow): PlanItem {
  return readRow('plan_item', planItem, {
    id: row.id,
    reportId: row.report_id,
    planYear: row.plan_year,
    title: row.title,
    deliverables: fromJson(row.deliverables),
    resourceShare: row.resource_share,
    carriedFrom: row.carried_from,
    order: row.position,
  });
}

function planItemToRow(record: PlanItem): PlanItemRow {
  return {
    id: record.id,
    report_id: record.reportId,
    plan_year: record.planYear,
    title: record.title,
    deliverables: JSON.stringify(record.deliverables),
    resource_share: record.resourceShare,
    carried_from: record.carriedFrom,
    position: record.order,
  };
}

export const planItemTable: TableDefinition<PlanItem, typeof columns> = {
  name: 'plan_item',
  columns,
  orderBy: 'position, id',
  recordToRow: planItemToRow,
  rowToRecord: rowToPlanItem,
};
