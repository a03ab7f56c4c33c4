import type { ImportedRecord } from '#shared/import/match/importedRecord.ts';
import { sectionOf } from '#shared/import/match/placePictures.ts';

/** Where a proposal ends: its id in the store, or null when it was not taken. Ids of the store are their own. */
export type FinalId = (id: string) => string | null;

/**
 * The record with references to what the proposals became. One to a record that was not taken is let go; a testimonial
 * of such an activity stands under the activity's section.
 */
export function mapReferences(
  imported: ImportedRecord,
  finalId: FinalId,
  proposals: ReadonlyMap<string, ImportedRecord>,
): ImportedRecord {
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
