import { organisationKey } from './organisationKey.ts';
import type { EntityName, ReportRecords } from './records.ts';

/** A record that names an organisation. */
export type OrganisationUse = { entity: EntityName; id: string; title: string };

type Users = Pick<
  ReportRecords,
  'report' | 'activities' | 'fundingApplications' | 'testimonials' | 'finalProject'
>;

function partners(record: { partners: readonly { organisation: string }[] }): string[] {
  return record.partners.map((partner) => partner.organisation);
}

/** The records of a report that name the organisation (case ignored): those a new name is written into. */
export function organisationUses(name: string, records: Users): OrganisationUse[] {
  const key = organisationKey(name);
  const names = (...candidates: readonly string[]) => candidates.some((one) => organisationKey(one) === key);
  const { report, finalProject } = records;
  return [
    ...(names(report.recipient, report.cluster)
      ? [{ entity: 'report' as const, id: report.id, title: report.title }]
      : []),
    ...(finalProject && names(...partners(finalProject))
      ? [{ entity: 'finalProject' as const, id: finalProject.id, title: finalProject.projectTitle }]
      : []),
    ...records.activities
      .filter((activity) =>
        names(...partners(activity), ...(activity.kind === 'testEnvironment' ? activity.funders : [])),
      )
      .map(({ id, title }) => ({ entity: 'activity' as const, id, title })),
    ...records.fundingApplications
      .filter((application) => names(...partners(application), application.funder))
      .map(({ id, title }) => ({ entity: 'fundingApplication' as const, id, title })),
    ...records.testimonials
      .filter((testimonial) => names(testimonial.organisation))
      .map(({ id, person }) => ({ entity: 'testimonial' as const, id, title: person })),
  ];
}
