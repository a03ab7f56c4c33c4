import { activity } from '#shared/domain/activity.ts';
import type { Activity } from '#shared/domain/activity.ts';
import { fromJson, readRow } from '../readRow.ts';
import type { RowOf } from '../row.ts';
import type { TableDefinition } from '../table.ts';

const columns = [
  'id',
  'report_id',
  'kind',
  'title',
  'aliases',
  'start_year',
  'continued',
  'priority_id',
  'body',
  'status',
  'reason',
  'partners',
  'image_ids',
  'position',
  'include_in_report',
  'counts_in_kpi',
  'details',
  'carried_over',
  'let_stand',
] as const;
type ActivityRow = RowOf<typeof columns>;

function rowToActivity(row: ActivityRow): Activity {
  const details = fromJson(row.details);
  return readRow('activity', activity, {
    ...(typeof details === 'object' ? details : {}),
    id: row.id,
    reportId: row.report_id,
    kind: row.kind,
    title: row.title,
    aliases: fromJson(row.aliases),
    startYear: row.start_year,
    continued: row.continued === 1,
    priorityId: row.priority_id,
    body: fromJson(row.body),
    status: row.status,
    reason: row.reason,
    partners: fromJson(row.partners),
    imageIds: fromJson(row.image_ids),
    order: row.position,
    includeInReport: row.include_in_report === 1,
    countsInKpi: row.counts_in_kpi === 1,
    carriedOver: row.carried_over,
    letStand: fromJson(row.let_stand),
  });
}

function activityToRow(record: Activity): ActivityRow {
  const {
    id,
    reportId,
    kind,
    title,
    aliases,
    startYear,
    continued,
    priorityId,
    body,
    status,
    reason,
    partners,
    imageIds,
    order,
    includeInReport,
    countsInKpi,
    carriedOver,
    letStand,
    ...details
  } = record;
  return {
    id,
    report_id: reportId,
    kind,
    title,
    aliases: JSON.stringify(aliases),
    start_year: startYear,
    continued: Number(continued),
    priority_id: priorityId,
    body: JSON.stringify(body),
    status,
    reason,
    partners: JSON.stringify(partners),
    image_ids: JSON.stringify(imageIds),
    position: order,
    include_in_report: Number(includeInReport),
    counts_in_kpi: Number(countsInKpi),
    details: JSON.stringify(details),
    carried_over: carriedOver,
    let_stand: JSON.stringify(letStand),
  };
}

/** Activities of the four kinds; the fields of one kind alone lie together in `details`. */
export const activityTable: TableDefinition<Activity, typeof columns> = {
  name: 'activity',
  columns,
  orderBy: 'position, id',
  recordToRow: activityToRow,
  rowToRecord: rowToActivity,
};
