import type { Section } from '#shared/domain/section.ts';
import { sectionLists } from '#shared/domain/sectionList.ts';
import { knownImages } from '../knownImages.ts';
import { ownReport } from '../ownReport.ts';
import type { RecordRule } from '../recordRule.ts';

/** A report has each section of its kind once; which section it is never changes. */
export const sectionRule: RecordRule<Section> = {
  noun: () => ({ one: 'afsnit', the: 'afsnittet' }),
  name: (record) => record.heading,
  madeBySaving: true,
  problems: (record, previous, store) => {
    const { tables } = store;
    if (previous && previous.key !== record.key) {
      return [{ path: 'key', message: 'et afsnit kan ikke blive til et andet' }];
    }
    const report = tables.report.get(record.reportId);
    if (report && !sectionLists[report.kind].some((entry) => entry.key === record.key)) {
      return [{ path: 'key', message: 'den type rapport har ikke det afsnit' }];
    }
    const others = tables.section.listBy('report_id', record.reportId);
    if (others.some((other) => other.key === record.key && other.id !== record.id)) {
      return [{ path: 'key', message: 'rapporten har det afsnit i forvejen' }];
    }
    return [...ownReport(record, previous, store), ...knownImages(record.imageIds, 'imageIds', store)];
  },
};
