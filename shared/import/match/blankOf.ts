import { entitySchemas } from '#shared/domain/records.ts';
import type { ImportedRecord } from './importedRecord.ts';

/** Fields a record cannot be without. */
const REQUIRED = ['id', 'reportId', 'kind', 'key', 'name', 'year', 'planYear'];

/** The record as it is when nothing is said of it. */
export function blankOf<T extends ImportedRecord>({ entity, record }: T): T['record'] {
  const required = Object.entries(record).filter(([key]) => REQUIRED.includes(key));
  return entitySchemas[entity].parse(Object.fromEntries(required));
}
