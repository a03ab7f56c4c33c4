import { openPage, openSource } from '#renderer/app/navigation.ts';
import { pageOfSource } from '#renderer/app/pageOfSource.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { activityBefore } from '#shared/import/rollForward/textsBefore.ts';
import type { Source } from '#shared/report/outline/outline.ts';

/** This year's section or activity for one of last year's; undefined when there is none. */
function sameThisYear(
  { entity, id }: Source,
  { sections, activities }: ReportRecords,
  previous: ReportRecords,
): { id: string } | undefined {
  const key = previous.sections.find((section) => section.id === id)?.key;
  if (entity === 'section') return sections.find((section) => section.key === key);
  if (entity === 'activity') return activities.find((one) => activityBefore(one, previous)?.id === id);
  return undefined;
}

/** From a block of last year's page to the form where this year says the same; to its page when nothing does. */
export function openThisYear(source: Source, records: ReportRecords, previous: ReportRecords): void {
  const same = sameThisYear(source, records, previous);
  if (same) {
    openSource({ ...source, id: same.id }, records);
    return;
  }
  const page = pageOfSource(source, previous);
  if (page !== null) openPage(page);
}
