import type { EntityName, EntityRecord } from '#shared/domain/records.ts';

/** The report a record belongs to, or null for what the store shares. */
export function reportIdOf<E extends EntityName>(entity: E, record: EntityRecord<E>): string | null {
  if (entity === 'report') return record.id;
  return 'reportId' in record ? record.reportId : null;
}
