import type { ReportRecords } from '#shared/domain/records.ts';
import { isOwn } from '../own/ownId.ts';
import type { ImportedRecord } from './importedRecord.ts';

/** True when the file was once written by this app of a report of the same year: then it is taken at its word. */
export function isFileOf(into: ReportRecords, proposals: readonly ImportedRecord[]): boolean {
  return (
    proposals.some(({ record }) => isOwn(record.id)) &&
    proposals.some(({ entity, record }) => entity === 'report' && record.year === into.report.year)
  );
}
