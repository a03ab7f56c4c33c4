import type { EntityName, EntityRecord } from '#shared/domain/records.ts';

/** The entities a file can propose records of. */
export type ImportedEntity = Exclude<EntityName, 'image' | 'template'>;

/** A record and what it is of; the union keeps the two together. */
export type ImportedRecord = {
  [E in ImportedEntity]: { entity: E; record: EntityRecord<E> };
}[ImportedEntity];
