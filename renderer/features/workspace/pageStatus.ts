import type { Page } from '#renderer/app/pages.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { Section } from '#shared/domain/section.ts';
import { sectionStatus } from '#shared/domain/sectionList.ts';

/** How far a page is: done when all its sections are, empty when all are; null for a page without a section. */
export function pageStatus(page: Page, records: ReportRecords): Section['status'] | null {
  const statuses = records.sections
    .filter((section) => page.sections.includes(section.key))
    .map((section) => sectionStatus(section, records));
  const [first] = statuses;
  if (first === undefined) return null;
  return statuses.every((status) => status === first) ? first : 'inProgress';
}
