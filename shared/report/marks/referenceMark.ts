import type { Reference } from '#shared/domain/richText.ts';
import type { Source } from '#shared/report/outline/outline.ts';
import type { Mark } from './markName.ts';

/** What marks a cross-reference: what it points at by its key, and what sort of thing that is. */
export function referenceSource({ type, id }: Reference): Source {
  return { entity: 'report', id, field: `ref.${type}` };
}

/** What marks the caption of a table of rich text, so that references to it find it again. */
export function tableSource(id: string): Source {
  return { entity: 'report', id, field: 'table' };
}

/** True for the mark of a reference, or of what it points at: it says where something leads and prints no field. */
export function isPointer({ entity, path: [field] }: Mark): boolean {
  return entity === 'report' && (field === 'ref' || field === 'table');
}
