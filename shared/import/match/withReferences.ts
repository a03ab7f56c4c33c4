import { mapActivityTexts } from '#shared/domain/mapActivityTexts.ts';
import { mapRuns } from '#shared/domain/mapRuns.ts';
import type { Reference, RichText } from '#shared/domain/richText.ts';
import type { ImportedRecord } from './importedRecord.ts';

/** Where a reference leads; null for nowhere, which leaves its words as plain text. */
export type Lead = (ref: Reference) => Reference | null;

function mapped(text: RichText, lead: Lead): RichText {
  return mapRuns(text, (run) => {
    if (!run.ref) return run;
    const { ref, ...plain } = run;
    const to = lead(ref);
    return to ? { ...plain, ref: to } : plain;
  }).map((block) =>
    block.type === 'table' && block.id !== undefined
      ? { ...block, id: lead({ type: 'table', id: block.id })?.id ?? block.id }
      : block,
  );
}

/** The record with the references in its texts, and the tables they call by an id, as `lead` has them. */
export function withReferences(imported: ImportedRecord, lead: Lead): ImportedRecord {
  const { entity, record } = imported;
  const map = (text: RichText) => mapped(text, lead);
  switch (entity) {
    case 'section':
      return { entity, record: { ...record, body: map(record.body) } };
    case 'activity':
      return { entity, record: mapActivityTexts(record, map) };
    case 'priority':
      return { entity, record: { ...record, deliverables: record.deliverables.map(map) } };
    case 'planItem':
      return { entity, record: { ...record, deliverables: record.deliverables.map(map) } };
    case 'organisation':
      return { entity, record: { ...record, boilerplate: map(record.boilerplate) } };
    default:
      return imported;
  }
}
