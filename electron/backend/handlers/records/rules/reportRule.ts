import type { Report } from '#shared/domain/report.ts';
import type { OrderedEntity } from '#shared/domain/records.ts';
import type { Store } from '#db/store.ts';
import type { Table } from '#db/table.ts';
import type { FieldProblem } from '../../../fieldProblem.ts';
import type { RecordRule } from '../recordRule.ts';
import { tableOf } from '../tableOf.ts';
import { activityRule } from './activityRule.ts';
import { followHub } from './followHub.ts';
import { planItemRule } from './planItemRule.ts';
import { priorityRule } from './priorityRule.ts';

function previousReport(record: Report, store: Store): FieldProblem[] {
  const path = 'previousReportId';
  if (record.previousReportId === null) return [];
  if (record.previousReportId === record.id) {
    return [{ path, message: 'en rapport kan ikke være sin egen forrige rapport' }];
  }
  return store.tables.report.get(record.previousReportId)
    ? []
    : [{ path, message: 'den forrige rapport findes ikke længere' }];
}

function deleteAll<T extends { id: string }>(
  table: Table<T>,
  reportId: string,
  release: (record: T) => void = () => undefined,
): void {
  for (const record of table.listBy('report_id', reportId)) {
    release(record);
    table.delete(record.id);
  }
}

/** A report is made by `report.create`. When it goes, everything of it goes, and other reports let go of it. */
export const reportRule: RecordRule<Report> = {
  noun: () => ({ one: 'rapport', the: 'rapporten' }),
  name: (record) => record.title || String(record.year),
  madeBySaving: false,
  problems: (record, previous, store) => [
    ...(previous && previous.kind !== record.kind
      ? [{ path: 'kind', message: 'en afrapportering kan ikke blive til en slutrapport eller omvendt' }]
      : []),
    ...previousReport(record, store),
  ],
  follow: (record, previous, store) => {
    if (previous) followHub(previous, record, store);
  },
  release: (record, store) => {
    const { tables } = store;
    for (const later of tables.report.listBy('previous_report_id', record.id)) {
      tables.report.update({ ...later, previousReportId: null });
    }
    deleteAll(tables.planItem, record.id, (item) => planItemRule.release?.(item, store));
    deleteAll(tables.priority, record.id, (priority) => priorityRule.release?.(priority, store));
    deleteAll(tables.activity, record.id, (activity) => activityRule.release?.(activity, store));
    const rest: OrderedEntity[] = [
      'section',
      'highlight',
      'testimonial',
      'kpi',
      'fundingApplication',
      'indicator',
    ];
    for (const entity of rest) deleteAll(tableOf(entity, store), record.id);
    deleteAll(tables.finalProject, record.id);
    deleteAll(tables.export, record.id);
  },
};
