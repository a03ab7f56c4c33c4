import type { ReportRecords } from '#shared/domain/records.ts';
import type { ImportedRecord } from './importedRecord.ts';

/** The records of a report that a file could speak of too. */
export function listRecords(records: ReportRecords): ImportedRecord[] {
  const of = (entity: ImportedRecord['entity'], list: readonly object[]) =>
    list.map((record) => ({ entity, record }) as ImportedRecord);
  return [
    ...of('report', [records.report]),
    ...of('section', records.sections),
    ...of('highlight', records.highlights),
    ...of('priority', records.priorities),
    ...of('activity', records.activities),
    ...of('testimonial', records.testimonials),
    ...of('kpi', records.kpis),
    ...of('fundingApplication', records.fundingApplications),
    ...of('planItem', records.planItems),
    ...of('indicator', records.indicators),
    ...of('finalProject', records.finalProject ? [records.finalProject] : []),
  ];
}
