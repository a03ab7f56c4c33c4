import type { EntityName, ReportRecords } from '#shared/domain/records.ts';
import { isUntouched } from '#shared/domain/isUntouched.ts';
import { isBlank } from '#shared/domain/richText.ts';
import type { Finding } from './Finding.ts';

/** What stands as in last year's report and is not printed until somebody has touched it. */
export function untouchedRecords({
  activities,
  fundingApplications,
  sections,
  testimonials,
}: ReportRecords): Finding[] {
  const finding = (entity: EntityName, id: string, what: string, field: string): Finding => ({
    key: `untouched.${id}`,
    what,
    why: 'untouched',
    source: { entity, id, field },
  });
  return [
    ...sections
      .filter((section) => isUntouched(section) && !isBlank(section.body))
      .map(({ id, heading }) => finding('section', id, heading, 'body')),
    ...activities.filter(isUntouched).map(({ id, title }) => finding('activity', id, title, 'title')),
    ...testimonials.filter(isUntouched).map(({ id, person }) => finding('testimonial', id, person, 'quote')),
    ...fundingApplications
      .filter(isUntouched)
      .map(({ id, title, acronym }) => finding('fundingApplication', id, title || acronym, 'title')),
  ];
}
