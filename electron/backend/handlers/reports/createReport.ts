import { finalProject, financingLine } from '#shared/domain/finalProject.ts';
import type { Report } from '#shared/domain/report.ts';
import { reportKinds } from '#shared/domain/reportKinds.ts';
import { newSections } from '#shared/domain/sectionList.ts';
import { clusterTemplate, hubKey } from '#shared/domain/templateOf.ts';
import { change } from '../../context.ts';
import type { Context } from '../../context.ts';
import { stepSubject } from '../records/stepSubject.ts';
import { newReport } from './newReport.ts';
import type { ReportChoice } from './newReport.ts';

/** The newest report of the kind from an earlier year. */
function reportBefore({ kind, year }: ReportChoice, { store }: Context): Report | null {
  return store.tables.report.list().find((report) => report.kind === kind && report.year < year) ?? null;
}

/** The lines of financing that the funder of the hub's projects asks for, still without amounts. */
function funderLines(report: Report, { store }: Context) {
  const [own] = store.tables.template.listBy('hub_key', hubKey(report));
  const { funder } = own ?? clusterTemplate('cluster', report);
  return funder.lines.map((line) => financingLine.parse(line));
}

/** Makes a report with its sections (and, for a project's report, the project's head) as one step. */
export function createReport(choice: ReportChoice, context: Context): { reportId: string } {
  const { store, newId } = context;
  const create = () => {
    const report = newReport(newId(), choice, reportBefore(choice, context));
    store.tables.report.insert(report);
    for (const section of newSections(report, newId)) store.tables.section.insert(section);
    if (reportKinds[report.kind].ofProject) {
      store.tables.finalProject.insert(
        finalProject.parse({
          id: newId(),
          reportId: report.id,
          projectTitle: report.subtitle,
          financing: funderLines(report, context),
        }),
      );
    }
    return report;
  };
  const report = change(context, create, (made) => ({
    verb: 'Tilføjet',
    what: stepSubject('report', made),
    reportId: made.id,
  }));
  return { reportId: report.id };
}
