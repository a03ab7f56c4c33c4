import type { ImportedRecord } from '#shared/import/match/importedRecord.ts';
import type { Missing } from '#shared/import/match/missingRecords.ts';
import type { Context } from '../../context.ts';
import { releaseRecord } from '../records/recordRules.ts';
import { tableOf } from '../records/tableOf.ts';

function remove({ entity, record }: ImportedRecord, { store }: Context): void {
  releaseRecord(entity, record as never, store);
  tableOf(entity, store).delete(record.id);
}

/** Takes over what was deleted from a file: records go, and those a report always has lose what was deleted of them. */
export function takeMissing(
  missing: readonly Missing[],
  counts: { changed: number; deleted: number },
  context: Context,
): void {
  for (const { existing, becomes } of missing) {
    if (becomes) tableOf(becomes.entity, context.store).update(becomes.record);
    else remove(existing, context);
    counts[becomes ? 'changed' : 'deleted'] += 1;
  }
}
