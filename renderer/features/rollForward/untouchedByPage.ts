import { pageOfSource } from '#renderer/app/pageOfSource.ts';
import type { PageId } from '#renderer/app/pages.ts';
import type { CarriedOver } from '#shared/domain/carriedOver.ts';
import type { EntityName, ReportRecords } from '#shared/domain/records.ts';

type Carried = readonly { id: string; carriedOver: CarriedOver }[];

/** How many records of each page came along from last year and have not been looked at since. */
export function untouchedByPage(records: ReportRecords): Map<PageId, number> {
  const { sections, priorities, activities, fundingApplications, testimonials } = records;
  const lists: [EntityName, Carried][] = [
    ['section', sections],
    ['priority', priorities],
    ['activity', activities],
    ['fundingApplication', fundingApplications],
    ['testimonial', testimonials],
  ];
  const counts = new Map<PageId, number>();
  for (const [entity, rows] of lists)
    for (const { id, carriedOver } of rows) {
      const page = carriedOver === 'untouched' ? pageOfSource({ entity, id }, records) : null;
      if (page !== null) counts.set(page, (counts.get(page) ?? 0) + 1);
    }
  return counts;
}
