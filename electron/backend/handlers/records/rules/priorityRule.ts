import type { Priority } from '#shared/domain/priority.ts';
import { ownReport } from '../ownReport.ts';
import type { RecordRule } from '../recordRule.ts';

/** A priority may answer a row of a plan in any report; what hangs on it is unhooked when it goes. */
export const priorityRule: RecordRule<Priority> = {
  noun: () => ({ one: 'prioriteret aktivitet', the: 'den prioriterede aktivitet' }),
  name: (record) => record.title,
  madeBySaving: true,
  problems: (record, previous, store) => [
    ...ownReport(record, previous, store),
    ...(record.planItemId === null || store.tables.planItem.get(record.planItemId)
      ? []
      : [{ path: 'planItemId', message: 'den række i handlingsplanen, den svarer på, findes ikke længere' }]),
  ],
  release: (record, { tables }) => {
    for (const activity of tables.activity.listBy('priority_id', record.id)) {
      tables.activity.update({ ...activity, priorityId: null });
    }
    for (const item of tables.planItem.listBy('carried_from', record.id)) {
      tables.planItem.update({ ...item, carriedFrom: null });
    }
  },
};
