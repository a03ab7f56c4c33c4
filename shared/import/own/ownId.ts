import type { EntityName } from '#shared/domain/records.ts';
import { recordKey } from '#shared/report/marks/recordKey.ts';

const PREFIX = 'own';

/** The id of a proposal whose record a mark named. */
export function ownId(entity: EntityName | 'table', key: string): string {
  return `${PREFIX}-${entity}-${key}`;
}

/** True when the proposal was read from marks that the record of this id once got. */
export function isOwnOf(proposalId: string, entity: EntityName | 'table', id: string): boolean {
  return proposalId === ownId(entity, recordKey(id));
}

/** True when the proposal was read from marks. */
export function isOwn(proposalId: string): boolean {
  return proposalId.startsWith(`${PREFIX}-`);
}
