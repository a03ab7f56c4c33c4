import type { ReportSummary } from '#shared/contract/commands.ts';
import type { Context } from '../../context.ts';

/** Every report as a card, the newest year first, then the one changed last. */
export function listReports(_input: object, { store }: Context): ReportSummary[] {
  return store.tables.report
    .list()
    .map((report) => {
      const sections = store.tables.section.listBy('report_id', report.id);
      return {
        id: report.id,
        kind: report.kind,
        year: report.year,
        planYear: report.planYear,
        title: report.title,
        subtitle: report.subtitle,
        hub: report.hub,
        recipient: report.recipient,
        state: report.state,
        changedAt: store.changedAt(report.id) ?? '',
        sectionsDone: sections.filter((section) => section.status === 'done').length,
        sectionsTotal: sections.length,
      };
    })
    .toSorted((a, b) => b.year - a.year || b.changedAt.localeCompare(a.changedAt));
}
