import type { CarriedOver } from '#shared/domain/carriedOver.ts';
import type { Priority } from '#shared/domain/priority.ts';
import type { EntityName, EntityRecord } from '#shared/domain/records.ts';

const FROM_LAST_YEAR: readonly CarriedOver[] = ['no', 'touched', 'untouched'];

/** A mark only ever goes away: a save that waited must not bring it back. */
function latest(a: CarriedOver, b: CarriedOver): CarriedOver {
  return FROM_LAST_YEAR.indexOf(a) < FROM_LAST_YEAR.indexOf(b) ? a : b;
}

/** What a record holds but for its mark and place, whatever the order of its fields. */
function contentOf(record: object): string {
  const fields = Object.entries({ ...record, carriedOver: null, order: null });
  return JSON.stringify(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function isAnswered(record: Priority, previous: Priority): boolean {
  return record.outcome !== previous.outcome || record.reason !== previous.reason;
}

/** What is left of the mark once the record has been changed. */
function markAfterChange(entity: EntityName): CarriedOver {
  return entity === 'activity' || entity === 'section' ? 'touched' : 'no';
}

/**
 * A record as it is to be stored: one carried over from last year is this year's once it is changed. A priority that
 * answers last year's plan is only answered by an outcome or a reason; texts keep a mark until their old sentences are
 * seen through, or somebody says that they stand (and sends `no`).
 * @param previous the stored record, or null for a new one, whose mark is left as it is
 */
export function markTouched<E extends EntityName>(
  entity: E,
  record: EntityRecord<E>,
  previous: EntityRecord<E> | null,
): EntityRecord<E> {
  if (!previous || !('carriedOver' in record) || !('carriedOver' in previous)) return record;
  const asked = latest(record.carriedOver, previous.carriedOver);
  const changed =
    'planItemId' in record && 'planItemId' in previous
      ? isAnswered(record, previous)
      : contentOf(record) !== contentOf(previous);
  const mark = changed ? latest(asked, markAfterChange(entity)) : asked;
  return { ...record, carriedOver: mark };
}
