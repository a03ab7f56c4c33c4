import { finalProject } from '#shared/domain/finalProject.ts';
import type { FinalProject } from '#shared/domain/finalProject.ts';
import { fromJson, readRow } from '../readRow.ts';
import type { RowOf } from '../row.ts';
import type { TableDefinition } from '../table.ts';

const columns = [
  'id',
  'report_id',
  'project_title',
  'journal_number',
  'growth_forum',
  'period_from',
  'period_to',
  'total_cost',
  'financing',
  'partners',
] as const;
type FinalProjectRow = RowOf<typeof columns>;

function rowToFinalProject(row: FinalProjectRow): FinalProject {
  return readRow('final_project', finalProject, {
    id: row.id,
    reportId: row.report_id,
    projectTitle: row.project_title,
    journalNumber: row.journal_number,
    growthForum: row.growth_forum,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    totalCost: row.total_cost,
    financing: fromJson(row.financing),
    partners: fromJson(row.partners),
  });
}

function finalProjectToRow(record: FinalProject): FinalProjectRow {
  return {
    id: record.id,
    report_id: record.reportId,
    project_title: record.projectTitle,
    journal_number: record.journalNumber,
    growth_forum: record.growthForum,
    period_from: record.periodFrom,
    period_to: record.periodTo,
    total_cost: record.totalCost,
    financing: JSON.stringify(record.financing),
    partners: JSON.stringify(record.partners),
  };
}

export const finalProjectTable: TableDefinition<FinalProject, typeof columns> = {
  name: 'final_project',
  columns,
  orderBy: 'id',
  recordToRow: finalProjectToRow,
  rowToRecord: rowToFinalProject,
};
