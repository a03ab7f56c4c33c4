import type { ReportRecords } from '#shared/domain/records.ts';
import type { Mark } from '#shared/report/marks/markName.ts';
import { recordKey } from '#shared/report/marks/recordKey.ts';
import { ownId } from '../own/ownId.ts';
import { blankOf } from './blankOf.ts';
import { emptyGone, type Emptied } from './emptyGone.ts';
import type { ImportedEntity, ImportedRecord } from './importedRecord.ts';
import { isFileOf } from './isFileOf.ts';
import { listRecords } from './listRecords.ts';
import type { Match } from './matchRecords.ts';

/** Those a report has whether anything is said of them or not: they are emptied, the others go. */
const ALWAYS: ReadonlySet<ImportedEntity> = new Set(['report', 'section', 'finalProject']);

/** A record all of which was deleted from the file. `becomes` is what is left of it, null for nothing. */
export type Missing = { existing: ImportedRecord; becomes: ImportedRecord | null; emptied: Emptied[] };

/**
 * The records of a report that a file of ours printed when it was written and says nothing of any more.
 * @param matches what `matchRecords` found of the proposals
 */
export function missingRecords(
  into: ReportRecords,
  proposals: readonly ImportedRecord[],
  matches: readonly Pick<Match, 'existingId'>[],
  gone: readonly Mark[],
): Missing[] {
  if (!isFileOf(into, proposals)) return [];
  const known = new Set(matches.map(({ existingId }) => existingId));
  const goneOf = Map.groupBy(gone, ({ entity, key }) => ownId(entity, key));
  return listRecords(into).flatMap((existing): Missing[] => {
    const { entity, record } = existing;
    if (known.has(record.id)) return [];
    const own = goneOf.get(ownId(entity, recordKey(record.id)));
    if (!own) return [];
    if (!ALWAYS.has(entity)) return [{ existing, becomes: null, emptied: [] }];
    const { result, emptied } = emptyGone(existing, null, blankOf(existing), own);
    return emptied.length > 0 ? [{ existing, becomes: result, emptied }] : [];
  });
}
