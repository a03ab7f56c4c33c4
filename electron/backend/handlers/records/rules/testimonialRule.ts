import { keepApprovedWording } from '#shared/domain/keepApprovedWording.ts';
import { sectionLists } from '#shared/domain/sectionList.ts';
import type { Testimonial } from '#shared/domain/testimonial.ts';
import type { Store } from '#db/store.ts';
import type { FieldProblem } from '../../../fieldProblem.ts';
import { knownImage } from '../knownImages.ts';
import { ownReport } from '../ownReport.ts';
import type { RecordRule } from '../recordRule.ts';

function ownPlace({ attachedTo, reportId }: Testimonial, { tables }: Store): FieldProblem[] {
  if (attachedTo === null) return [];
  if (attachedTo.type === 'activity') {
    return tables.activity.get(attachedTo.activityId)?.reportId === reportId
      ? []
      : [{ path: 'attachedTo.activityId', message: 'aktiviteten, den står under, findes ikke i rapporten' }];
  }
  const report = tables.report.get(reportId);
  return report && !sectionLists[report.kind].some((entry) => entry.key === attachedTo.section)
    ? [{ path: 'attachedTo.section', message: 'afsnittet, den står under, findes ikke i rapporten' }]
    : [];
}

/** A testimonial stands under an activity or a section of its own report, and prints only words that were approved. */
export const testimonialRule: RecordRule<Testimonial> = {
  noun: () => ({ one: 'udtalelse', the: 'udtalelsen' }),
  name: (record) => record.person,
  madeBySaving: true,
  settle: keepApprovedWording,
  problems: (record, previous, store) => [
    ...ownReport(record, previous, store),
    ...ownPlace(record, store),
    ...knownImage(record.portraitId, 'portraitId', store),
  ],
};
