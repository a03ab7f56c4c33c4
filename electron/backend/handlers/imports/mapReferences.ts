import type { ImportedRecord } from '#shared/import/match/importedRecord.ts';
import { sectionOf } from '#shared/import/match/placePictures.ts';
import { withReferences } from '#shared/import/match/withReferences.ts';
import type { Lead } from '#shared/import/match/withReferences.ts';
import { isOwn } from '#shared/import/own/ownId.ts';

/** Where a proposal ends: its id in the store, or null when it was not taken. Ids of the store are their own. */
export type FinalId = (id: string) => string | null;

/** Where a cross-reference in a text ends; nowhere, when what it points at was not taken. */
function leadOf(finalId: FinalId): Lead {
  return (ref) => {
    if (!isOwn(ref.id) || ref.type === 'table') return ref;
    const id = finalId(ref.id);
    return id === null || isOwn(id) ? null : { ...ref, id };
  };
}

/**
 * The record with references to what the proposals became. One to a record that was not taken is let go; a testimonial
 * of such an activity stands under the activity's section.
 */
export function mapReferences(
  proposed: ImportedRecord,
  finalId: FinalId,
  proposals: ReadonlyMap<string, ImportedRecord>,
): ImportedRecord {
  const imported = withReferences(proposed, leadOf(finalId));
  const mapped = (id: string | null) => (id === null ? null : finalId(id));
  const { entity, record } = imported;
  switch (entity) {
    case 'activity':
      return { entity, record: { ...record, priorityId: mapped(record.priorityId) } };
    case 'priority':
      return { entity, record: { ...record, planItemId: mapped(record.planItemId) } };
    case 'planItem':
      return { entity, record: { ...record, carriedFrom: mapped(record.carriedFrom) } };
    case 'testimonial': {
      const { attachedTo } = record;
      if (attachedTo?.type !== 'activity') return imported;
      const activityId = finalId(attachedTo.activityId);
      const activity = proposals.get(attachedTo.activityId);
      const section = activity ? sectionOf(activity) : null;
      const place =
        activityId === null
          ? section && { type: 'section' as const, section }
          : { type: 'activity' as const, activityId };
      return { entity, record: { ...record, attachedTo: place } };
    }
    default:
      return imported;
  }
}
