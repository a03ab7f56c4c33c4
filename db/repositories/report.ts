import { report } from '#shared/domain/report.ts';
import type { Report } from '#shared/domain/report.ts';
import { readRow } from '../readRow.ts';
import type { RowOf } from '../row.ts';
import type { TableDefinition } from '../table.ts';

const columns = [
  'id',
  'kind',
  'year',
  'plan_year',
  'title',
  'subtitle',
  'recipient',
  'cluster',
  'cluster_abbreviation',
  'hub',
  'agreement',
  'main_goal',
  'slogan',
  'slogan_subline',
  'closing_line',
  'status_date',
  'state',
  'previous_report_id',
  'language',
] as const;
type ReportRow = RowOf<typeof columns>;

function rowToReport(row: ReportRow): Report {
  return readRow('report', report, {
    id: row.id,
    kind: row.kind,
    year: row.year,
    planYear: row.plan_year,
    title: row.title,
    subtitle: row.subtitle,
    recipient: row.recipient,
    cluster: row.cluster,
    clusterAbbreviation: row.cluster_abbreviation,
    hub: row.hub,
    agreement: row.agreement,
    mainGoal: row.main_goal,
    slogan: row.slogan,
    sloganSubline: row.slogan_subline,
    closingLine: row.closing_line,
    statusDate: row.status_date,
    state: row.state,
    previousReportId: row.previous_report_id,
    language: row.language,
  });
}

function reportToRow(record: Report): ReportRow {
  return {
    id: record.id,
    kind: record.kind,
    year: record.year,
    plan_year: record.planYear,
    title: record.title,
    subtitle: record.subtitle,
    recipient: record.recipient,
    cluster: record.cluster,
    cluster_abbreviation: record.clusterAbbreviation,
    hub: record.hub,
    agreement: record.agreement,
    main_goal: record.mainGoal,
    slogan: record.slogan,
    slogan_subline: record.sloganSubline,
    closing_line: record.closingLine,
    status_date: record.statusDate,
    state: record.state,
    previous_report_id: record.previousReportId,
    language: record.language,
  };
}

/** Reports, the newest year first. */
export const reportTable: TableDefinition<Report, typeof columns> = {
  name: 'report',
  columns,
  orderBy: 'year DESC, kind, id',
  recordToRow: reportToRow,
  rowToRecord: rowToReport,
};
