import type { ReportRecords } from '#shared/domain/records.ts';
import { sectionStatus } from '#shared/domain/sectionList.ts';
import type { Finding } from './Finding.ts';

/** The activities that were taken out of the report, and the sections that hold nothing. */
export function leftOutRecords(records: ReportRecords): Finding[] {
  const activities = records.activities
    .filter((activity) => !activity.includeInReport)
    .map(({ id, title }): Finding => ({
      key: id,
      what: title,
      why: 'activityLeftOut',
      source: { entity: 'activity', id, field: 'includeInReport' },
    }));
  const sections = records.sections
    .filter((section) => sectionStatus({ ...section, status: 'empty' }, records) === 'empty')
    .map(({ id, heading }): Finding => ({
      key: id,
      what: heading,
      why: 'sectionEmpty',
      source: { entity: 'section', id, field: 'body' },
    }));
  return [...activities, ...sections];
}
