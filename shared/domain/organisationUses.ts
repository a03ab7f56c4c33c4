import type { EntityName, ReportRecords } from './records.ts';

/** A record that names an organisation. */
export type OrganisationUse = { entity: EntityName; id: string; title: string };

function sameName(a: string, b: string): boolean {
  return a.trim().toLocaleLowerCase('da') === b.trim().toLocaleLowerCase('da');
}

/** The records of a report that name the organisation (case ignored): partners, leads and the people behind testimonials. */
export function organisationUses(
  name: string,
  records: Pick<ReportRecords, 'activities' | 'fundingApplications' | 'testimonials'>,
): OrganisationUse[] {
  const isPartner = (partners: readonly { organisation: string }[]) =>
    partners.some((partner) => sameName(partner.organisation, name));
  return [
    ...records.activities
      .filter(
        (activity) =>
          isPartner(activity.partners) ||
          (activity.kind === 'testEnvironment' &&
            (sameName(activity.municipality, name) ||
              activity.funders.some((funder) => sameName(funder, name)))),
      )
      .map(({ id, title }) => ({ entity: 'activity' as const, id, title })),
    ...records.fundingApplications
      .filter((application) => isPartner(application.partners) || sameName(application.funder, name))
      .map(({ id, title }) => ({ entity: 'fundingApplication' as const, id, title })),
    ...records.testimonials
      .filter((testimonial) => sameName(testimonial.organisation, name))
      .map(({ id, person }) => ({ entity: 'testimonial' as const, id, title: person })),
  ];
}
