import { fundingApplication } from '#shared/domain/fundingApplication.ts';
import type { FundingApplication } from '#shared/domain/fundingApplication.ts';
import { fromJson, readRow } from '../readRow.ts';
import type { RowOf } from '../row.ts';
import type { TableDefinition } from '../table.ts';

const columns = [
  'id',
  'report_id',
  'title',
  'acronym',
  'stage',
  'applied_year',
  'programme',
  'funder',
  'partners',
  'total_budget',
  'total_budget_approximate',
  'support',
  'support_approximate',
  'region_share',
  'region_share_approximate',
  'allocated',
  'note',
  'counts_in_kpi',
  'position',
  'carried_over',
] as const;
type FundingApplicationRow = RowOf<typeof columns>;

function rowToFundingApplication(row: FundingApplicationRow): FundingApplication {
  return readRow('funding_application', fundingApplication, {
    id: row.id,
    reportId: row.report_id,
    title: row.title,
    acronym: row.acronym,
    stage: row.stage,
    appliedYear: row.applied_year,
    programme: row.programme,
    funder: row.funder,
    partners: fromJson(row.partners),
    totalBudget: row.total_budget,
    totalBudgetApproximate: row.total_budget_approximate === 1,
    support: row.support,
    supportApproximate: row.support_approximate === 1,
    regionShare: row.region_share,
    regionShareApproximate: row.region_share_approximate === 1,
    allocated: row.allocated === 1,
    note: row.note,
    countsInKpi: row.counts_in_kpi === 1,
    order: row.position,
    carriedOver: row.carried_over,
  });
}

function fundingApplicationToRow(record: FundingApplication): FundingApplicationRow {
  return {
    id: record.id,
    report_id: record.reportId,
    title: record.title,
    acronym: record.acronym,
    stage: record.stage,
    applied_year: record.appliedYear,
    programme: record.programme,
    funder: record.funder,
    partners: JSON.stringify(record.partners),
    total_budget: record.totalBudget,
    total_budget_approximate: Number(record.totalBudgetApproximate),
    support: record.support,
    support_approximate: Number(record.supportApproximate),
    region_share: record.regionShare,
    region_share_approximate: Number(record.regionShareApproximate),
    allocated: Number(record.allocated),
    note: record.note,
    counts_in_kpi: Number(record.countsInKpi),
    position: record.order,
    carried_over: record.carriedOver,
  };
}

export const fundingApplicationTable: TableDefinition<FundingApplication, typeof columns> = {
  name: 'funding_application',
  columns,
  orderBy: 'position, id',
  recordToRow: fundingApplicationToRow,
  rowToRecord: rowToFundingApplication,
};
