import type { EntityName, EntityRecord } from '#shared/domain/records.ts';
import { nameOf, nounOf } from './recordRules.ts';

const LONGEST_NAME = 60;

/** What a step was done to: `udtalelse: Eksempel Eksempelsen`; just the kind when the record has no name. */
export function stepSubject<E extends EntityName>(entity: E, record: EntityRecord<E>): string {
  const name = nameOf(entity, record);
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
  const kind = nounOf(entity, record).one;
  return short === '' ? kind : `${kind}: ${short}`;
}
