import type { CommandOutput } from '#shared/contract/commands.ts';
import { periodActivities } from '#shared/domain/periodActivities.ts';
import type { PeriodActivity } from '#shared/domain/periodActivities.ts';
import { reportKinds } from '#shared/domain/reportKinds.ts';
import type { Context } from '../../context.ts';
import { findReport } from '../reports/findReport.ts';

/** The activities of all yearly reports that fall in the project's period. */
export function findPeriodActivities(reportId: string, context: Context): PeriodActivity[] {
  const { tables } = context.store;
  findReport(reportId, context);
  const [project] = tables.finalProject.listBy('report_id', reportId);
  const yearly = tables.report
    .list()
    .filter(({ kind }) => reportKinds[kind].yearly)
    .map((report) => ({ report, activities: tables.activity.listBy('report_id', report.id) }));
  return project ? periodActivities(yearly, project, tables.activity.listBy('report_id', reportId)) : [];
}

/** What of the yearly reports can be taken into a final report. */
export function listPeriodActivities(
  { reportId }: { reportId: string },
  context: Context,
): CommandOutput<'finalProject.listActivities'> {
  return { activities: findPeriodActivities(reportId, context) };
}
