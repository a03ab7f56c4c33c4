import { priority } from '#shared/domain/priority.ts';
import type { Priority } from '#shared/domain/priority.ts';
import { fromJson, readRow } from '../readRow.ts';
import type { RowOf } from '../row.ts';
import type { TableDefinition } from '../table.ts';

const columns = [
  'id',
  'report_id',
  'title',
  'deliverables',
  'resource_share',
  'estimated',
  'plan_item_id',
  'outcome',
  'reason',
  'position',
  'carried_over',
] as const;
type PriorityRow = RowOf<typeof columns>;

function rowToPriority(row: PriorityRow): Priority {
  return readRow('priority', priority, {
    id: row.id,
    reportId: row.report_id,
    title: row.title,
    deliverables: fromJson(row.deliverables),
    resourceShare: row.resource_share,
    estimated: row.estimated === 1,
    planItemId: row.plan_item_id,
    outcome: row.outcome,
    reason: row.reason,
    order: row.position,
    carriedOver: row.carried_over,
  });
}

function priorityToRow(record: Priority): PriorityRow {
  return {
    id: record.id,
    report_id: record.reportId,
    title: record.title,
    deliverables: JSON.stringify(record.deliverables),
    resource_share: record.resourceShare,
    estimated: Number(record.estimated),
    plan_item_id: record.planItemId,
    outcome: record.outcome,
    reason: record.reason,
    position: record.order,
    carried_over: record.carriedOver,
  };
}

export const priorityTable: TableDefinition<Priority, typeof columns> = {
  name: 'priority',
  columns,
  orderBy: 'position, id',
  recordToRow: priorityToRow,
  rowToRecord: rowToPriority,
};
