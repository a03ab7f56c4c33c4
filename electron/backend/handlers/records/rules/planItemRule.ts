import type { PlanItem } from '#shared/domain/planItem.ts';
import { ownReport } from '../ownReport.ts';
import type { RecordRule } from '../recordRule.ts';

/** A row of the plan may go on from a priority of any report; priorities that answer it are unhooked when it goes. */
export const planItemRule: RecordRule<PlanItem> = {
  noun: () => ({ one: 'række i handlingsplanen', the: 'rækken i handlingsplanen' }),
  name: (record) => record.title,
  madeBySaving: true,
  problems: (record, previous, store) => [
    ...ownReport(record, previous, store),
    ...(record.carriedFrom === null || store.tables.priority.get(record.carriedFrom)
      ? []
      : [
          {
            path: 'carriedFrom',
            message: 'den prioriterede aktivitet, den går videre fra, findes ikke længere',
          },
        ]),
  ],
  release: (record, { tables }) => {
    for (const priority of tables.priority.listBy('plan_item_id', record.id)) {
      tables.priority.update({ ...priority, planItemId: null });
    }
  },
};
