import type { Activity, ActivityKind } from '#shared/domain/activity.ts';
import type { Store } from '#db/store.ts';
import type { FieldProblem } from '../../../fieldProblem.ts';
import { knownImages } from '../knownImages.ts';
import { ownReport } from '../ownReport.ts';
import type { Noun, RecordRule } from '../recordRule.ts';

const nouns: Record<ActivityKind, Noun> = {
  project: { one: 'projekt', the: 'projektet' },
  event: { one: 'event', the: 'eventet' },
  testEnvironment: { one: 'living lab', the: 'living labbet' },
  network: { one: 'netværk', the: 'netværket' },
};

function ownPriority(record: Activity, store: Store): FieldProblem[] {
  if (record.priorityId === null) return [];
  const priority = store.tables.priority.get(record.priorityId);
  return priority?.reportId === record.reportId
    ? []
    : [{ path: 'priorityId', message: 'den prioriterede aktivitet, den hører til, findes ikke i rapporten' }];
}

/** An activity's priority is one of its own report; testimonials under it are unhooked when it goes. */
export const activityRule: RecordRule<Activity> = {
  noun: (record) => nouns[record.kind],
  name: (record) => record.title,
  madeBySaving: true,
  problems: (record, previous, store) => [
    ...ownReport(record, previous, store),
    ...ownPriority(record, store),
    ...knownImages(record.imageIds, 'imageIds', store),
  ],
  release: (record, { tables }) => {
    for (const testimonial of tables.testimonial.listBy('activity_id', record.id)) {
      tables.testimonial.update({ ...testimonial, attachedTo: null });
    }
  },
};
