import type { OrderedEntity } from '#shared/domain/records.ts';
import { BackendError } from '../../backendError.ts';
import { change } from '../../context.ts';
import type { Context } from '../../context.ts';
import { findReport } from '../reports/findReport.ts';
import { stepSubject } from './stepSubject.ts';
import { tableOf } from './tableOf.ts';

function without(ids: readonly string[], id: string): string {
  return ids.filter((other) => other !== id).join('\n');
}

/** The one that was moved: without it, the rest stand as before. Several moves: the first that stands elsewhere. */
function movedId(before: readonly string[], after: readonly string[]): string | undefined {
  return (
    after.find(
      (id) => without(before, id) === without(after, id) && before.indexOf(id) > after.indexOf(id),
    ) ??
    after.find((id) => without(before, id) === without(after, id)) ??
    after.find((id, place) => before[place] !== id)
  );
}

/**
 * Puts records of a report in the order of `ids`. Those not named (say, activities of another kind) keep their
 * places; those named share the places they had.
 * @throws BackendError `not-found` when an id is not one of the report's, `invalid-input` when one is named twice.
 */
export function reorderRecords(
  entity: OrderedEntity,
  { reportId, ids }: { reportId: string; ids: readonly string[] },
  context: Context,
): void {
  const { store } = context;
  const table = tableOf(entity, store);
  const reorder = () => {
    findReport(reportId, context);
    const siblings = table.listBy('report_id', reportId);
    const byId = new Map(siblings.map((record) => [record.id, record]));
    if (new Set(ids).size !== ids.length) {
      throw new BackendError('invalid-input', 'Rækkefølgen nævner det samme to gange.', [
        { path: 'ids', message: 'Hver række må kun stå én gang' },
      ]);
    }
    if (ids.some((id) => !byId.has(id))) {
      throw new BackendError('not-found', 'Noget af det, du vil flytte, findes ikke længere i rapporten.');
    }
    const named = new Set(ids);
    const queue = [...ids];
    const before = siblings.map((record) => record.id);
    const after = before.map((id) => (named.has(id) ? (queue.shift() ?? id) : id));
    for (const [order, id] of after.entries()) {
      const record = byId.get(id);
      if (record) table.update({ ...record, order });
    }
    return byId.get(movedId(before, after) ?? '');
  };
  change(context, reorder, (moved) => ({
    verb: 'Flyttet',
    what: moved ? stepSubject(entity, moved) : 'rækkefølge',
    reportId,
  }));
}
