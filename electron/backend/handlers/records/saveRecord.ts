import { orderedLists } from '#shared/domain/records.ts';
import type { EntityName, EntityRecord, OrderedEntity } from '#shared/domain/records.ts';
import { markTouched } from '#shared/import/rollForward/markTouched.ts';
import type { Store } from '#db/store.ts';
import { BackendError } from '../../backendError.ts';
import { change } from '../../context.ts';
import type { Context } from '../../context.ts';
import { nameOf, nounOf, recordRules } from './recordRules.ts';
import { reportIdOf } from './reportIdOf.ts';
import { stepSubject } from './stepSubject.ts';
import { tableOf } from './tableOf.ts';

function isOrdered(entity: EntityName): entity is OrderedEntity {
  return Object.hasOwn(orderedLists, entity);
}

/**
 * The place among its siblings: a stored record keeps the one it has (moving is `X.reorder`, and a save that waited
 * must not undo a move); a new one takes the place it asks for when that is free, else the last.
 */
function place<E extends EntityName>(
  entity: E,
  record: EntityRecord<E>,
  previous: EntityRecord<E> | null,
  store: Store,
): EntityRecord<E> {
  if (!isOrdered(entity) || !('order' in record)) return record;
  if (previous) return 'order' in previous ? { ...record, order: previous.order } : record;
  const taken = store.tables[entity].listBy('report_id', record.reportId).map((sibling) => sibling.order);
  return taken.includes(record.order) ? { ...record, order: Math.max(...taken) + 1 } : record;
}

/** Throws `invalid-input` naming the record and what about it does not hold. */
function check<E extends EntityName>(
  entity: E,
  record: EntityRecord<E>,
  previous: EntityRecord<E> | null,
  store: Store,
): void {
  const rule = recordRules[entity];
  const { the } = nounOf(entity, record);
  const name = nameOf(entity, record);
  const subject = `${the}${name === '' ? '' : ` ”${name}”`}`;
  const capital = subject.charAt(0).toUpperCase() + subject.slice(1);
  if (!previous && !rule.madeBySaving) {
    throw new BackendError('not-found', `${capital} findes ikke; den er måske slettet.`);
  }
  const fields = rule.problems(record, previous, store);
  if (fields.length === 0) return;
  const why = [...new Set(fields.map((field) => field.message))].join('; ');
  throw new BackendError('invalid-input', `${capital} kan ikke gemmes: ${why}.`, fields);
}

/**
 * Makes or changes a record, and what follows from it, as one step. Saving what is stored already is no step; a
 * record carried over from last year is this year's once it is changed.
 * @returns the record as it is stored
 */
export function saveRecord<E extends EntityName>(
  entity: E,
  input: EntityRecord<E>,
  context: Context,
): EntityRecord<E> {
  const { store } = context;
  const table = tableOf(entity, store);
  const save = () => {
    const previous = table.get(input.id);
    check(entity, input, previous, store);
    const settled = recordRules[entity].settle?.(input, previous) ?? input;
    const record = markTouched(entity, place(entity, settled, previous, store), previous);
    if (previous) table.update(record);
    else table.insert(record);
    recordRules[entity].follow?.(record, previous, store);
    return { record, isNew: previous === null };
  };
  const saved = change(context, save, ({ record, isNew }) => ({
    verb: isNew ? 'Tilføjet' : 'Ændret',
    what: stepSubject(entity, record),
    reportId: reportIdOf(entity, record),
    foldKey: `${entity}:${record.id}`,
  }));
  return saved.record;
}
