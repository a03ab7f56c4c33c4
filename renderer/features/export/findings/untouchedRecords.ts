import type { EntityName, ReportRecords } from '#shared/domain/records.ts';
import { isUntouched } from '#shared/domain/isUntouched.ts';
import { isBlank } from '#shared/domain/richText.ts';
import type { Finding } from './Finding.ts';

/** What stands as in last year's report: it is not printed until somebody has touched it. A promise of the plan is, as not answered. */
export function untouchedRecords({
  activities,
  fundingApplications,
  priorities,
  sections,
  testimonials,
}: ReportRecords): Finding[] {
  const finding = (entity: EntityName, id: string, what: string, field: string): Finding => ({
    key: `untouched.${id}`,
    what,
    why: entity === 'priority' ? 'priorityUnanswered' : 'untouched',
    source: { entity, id, field },
  });
  return [
    ...sections
      .filter((section) => isUntouched(section) && !isBlank(section.body))
      .map(({ id, heading }) => finding('section', id, heading, 'body')),
    ...priorities.filter(isUntouched).map(({ id, title }) => finding('priority', id, title, 'outcome')),
    ...activities.filter(isUntouched).map(({ id, title }) => finding('activity', id, title, 'title')),
    ...testimonials.filter(isUntouched).map(({ id, person }) => finding('testimonial', id, person, 'quote')),
    ...fundingApplications
      .filter(isUntouched)
      .map(({ id, title, acronym }) => finding('fundingApplication', id, title || acronym, 'title')),
  ];
}
