import { orderedLists } from '#shared/domain/records.ts';
import { hubKey } from '#shared/domain/templateOf.ts';
import type { EntityName, EntityRecord, OrderedEntity, ReportRecords } from '#shared/domain/records.ts';

const lists = { ...orderedLists, organisation: 'organisations', image: 'images' } as const;
type ListedEntity = keyof typeof lists;

/** A record and the entity it is of; the union keeps the two together. */
export type AnyRecord = { [E in EntityName]: { entity: E; record: EntityRecord<E> } }[EntityName];

function isListed(entity: EntityName): entity is ListedEntity {
  return Object.hasOwn(lists, entity);
}

/** True when the record belongs to these: those of the store belong to every report. */
function belongs(records: ReportRecords, record: object): boolean {
  return !('reportId' in record) || record.reportId === records.report.id;
}

/** The records with one put in: changed where it stands, else added last. Others keep their identity. */
export function patchRecords(records: ReportRecords, { entity, record }: AnyRecord): ReportRecords {
  if (entity === 'report') return records.report.id === record.id ? { ...records, report: record } : records;
  if (!belongs(records, record)) return records;
  if (entity === 'finalProject') return { ...records, finalProject: record };
  if (entity === 'template') {
    return hubKey(record) === hubKey(records.report) ? { ...records, template: record } : records;
  }
  const name = lists[entity];
  const list: readonly { id: string }[] = records[name];
  const found = list.some((other) => other.id === record.id);
  const next = found ? list.map((other) => (other.id === record.id ? record : other)) : [...list, record];
  return { ...records, [name]: next };
}

/** The records without one. */
export function removeFromRecords(records: ReportRecords, entity: EntityName, id: string): ReportRecords {
  if (entity === 'template' && records.template?.id === id) {
    const { template: _, ...rest } = records;
    return rest;
  }
  if (!isListed(entity)) return records;
  const list: readonly { id: string }[] = records[lists[entity]];
  return { ...records, [lists[entity]]: list.filter((record) => record.id !== id) };
}

/** The records with the named ones in this order, in the places they hold together; the others stay where they are. */
export function reorderRecords(
  records: ReportRecords,
  entity: OrderedEntity,
  ids: readonly string[],
): ReportRecords {
  const list: readonly { id: string; order: number }[] = records[orderedLists[entity]];
  const byId = new Map(list.map((record) => [record.id, record]));
  const named = ids.filter((id) => byId.has(id));
  const moving = new Set(named);
  const next = list.map((record, order) => {
    const here = moving.has(record.id) ? (byId.get(named.shift() ?? '') ?? record) : record;
    return here.order === order ? here : { ...here, order };
  });
  return { ...records, [orderedLists[entity]]: next };
}
