import type { Organisation } from '#shared/domain/organisation.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { hubKey } from '#shared/domain/templateOf.ts';
import type { Context } from '../../context.ts';
import { findReport } from './findReport.ts';

const danish = new Intl.Collator('da');

function byName(a: Organisation, b: Organisation): number {
  return danish.compare(a.name, b.name);
}

/** Everything a report is made of, in order, with the organisations (by name) and pictures of the store. */
export function readReport({ reportId }: { reportId: string }, context: Context): ReportRecords {
  const { tables } = context.store;
  const of = 'report_id';
  const report = findReport(reportId, context);
  const [template] = tables.template.listBy('hub_key', hubKey(report));
  return {
    report,
    sections: tables.section.listBy(of, reportId),
    highlights: tables.highlight.listBy(of, reportId),
    priorities: tables.priority.listBy(of, reportId),
    activities: tables.activity.listBy(of, reportId),
    testimonials: tables.testimonial.listBy(of, reportId),
    kpis: tables.kpi.listBy(of, reportId),
    fundingApplications: tables.fundingApplication.listBy(of, reportId),
    planItems: tables.planItem.listBy(of, reportId),
    organisations: tables.organisation.list().toSorted(byName),
    finalProject: tables.finalProject.listBy(of, reportId)[0] ?? null,
    indicators: tables.indicator.listBy(of, reportId),
    images: tables.image.list(),
    ...(template ? { template } : {}),
  };
}
