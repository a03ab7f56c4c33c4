import { isUntouched } from '#shared/domain/isUntouched.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { isBlank } from '#shared/domain/richText.ts';
import type { Outline } from '#shared/report/outline/outline.ts';
import type { Finding } from './Finding.ts';

/** The activities that were taken out of the report, and the sections that print nothing in its `outline`; not what is left from last year. */
export function leftOutRecords(records: ReportRecords, outline: Pick<Outline, 'blocks'>): Finding[] {
  // The layout alone knows: a section can be printed from what stands elsewhere, such as the main goal.
  const printed = new Set(
    outline.blocks.map((block) => (block.type === 'heading' ? block.source?.id : undefined)),
  );
  const activities = records.activities
    .filter((activity) => !activity.includeInReport && !isUntouched(activity))
    .map(({ id, title }): Finding => ({
      key: id,
      what: title,
      why: 'activityLeftOut',
      source: { entity: 'activity', id, field: 'includeInReport' },
    }));
  const sections = records.sections
    .filter((section) => !printed.has(section.id) && !(isUntouched(section) && !isBlank(section.body)))
    .map(({ id, heading }): Finding => ({
      key: id,
      what: heading,
      why: 'sectionEmpty',
      source: { entity: 'section', id, field: 'body' },
    }));
  return [...activities, ...sections];
}
