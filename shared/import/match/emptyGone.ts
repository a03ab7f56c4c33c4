import type { Kpi } from '#shared/domain/kpi.ts';
import type { Mark } from '#shared/report/marks/markName.ts';
import { isRich } from '../own/OwnRecords.ts';
import { ownFields } from '../own/ownFields.ts';
import type { ImportedEntity, ImportedRecord } from './importedRecord.ts';
import { sameValue } from './sameValue.ts';
import { shownValue } from './shownValue.ts';

/** A field that was deleted from the file, and what the report has in it; empty for one that is only set or not. */
export type Emptied = { field: string; text: string };

/** A record without what was deleted from the file, and what that was. */
export type WithoutGone = { result: ImportedRecord; emptied: Emptied[] };

/** What a mark says that is no field by that name, or none that can be empty. */
const FIELDS: ReadonlyMap<string, string | null> = new Map([
  ['cancelled', 'status'],
  ['was', 'previousDefinition'],
  ['counted', null],
  ['byHand', null],
  ['carriedOver', null],
  ['kind', null],
  ['heading', null],
  ['year', null],
  ['planYear', null],
]);

/** True when reports print such a field; the others are no file's to empty, whatever marks it was given. */
function isPrinted(entity: ImportedEntity, mark: Mark): boolean {
  const [said = ''] = mark.path;
  return isRich(mark) || said === 'deliverables' || Object.hasOwn(ownFields[entity], said);
}

function fieldOf({ entity, path: [said = ''] }: Mark): string | null {
  // An application is never without a stage.
  if (entity === 'fundingApplication' && said === 'stage') return null;
  const field = FIELDS.get(said);
  return field === undefined ? said : field;
}

/** The years' figures of a KPI without those deleted from the file; what is counted was never noted. */
function emptyValues(values: Kpi['values'], said: Kpi['values'], gone: readonly Mark[], emptied: Emptied[]) {
  const left = { ...values };
  for (const { path } of gone) {
    const [, year = '', part = ''] = path;
    const noted = Object.hasOwn(left, year) ? left[year] : undefined;
    if (!noted) continue;
    if (part === 'value' && noted.value !== null && (said[year]?.value ?? null) === null) {
      emptied.push({ field: 'value', text: `${year}: ${shownValue('value', noted.value)}` });
      left[year] = { ...noted, value: null, qualifier: 'exact' };
    } else if (part === 'target' && noted.target !== null && (said[year]?.target ?? null) === null) {
      emptied.push({ field: 'target', text: `${year}: ${shownValue('target', noted.target)}` });
      left[year] = { ...noted, target: null };
    } else if (part === 'explanation' && noted.explanation !== '' && (said[year]?.explanation ?? '') === '') {
      emptied.push({ field: 'explanation', text: noted.explanation });
      left[year] = { ...noted, explanation: '' };
    }
  }
  return left;
}

/**
 * Takes out of a record what was printed in the file when it was written and deleted from it since; what was never
 * printed stays.
 * @param merged the record as it becomes by what the file says of it
 * @param proposed what the file says; null when it says nothing of it
 * @param blank the record as it is when nothing is said of it
 * @param gone the marks of this record that are gone
 */
export function emptyGone(
  merged: ImportedRecord,
  proposed: ImportedRecord | null,
  blank: object,
  gone: readonly Mark[],
): WithoutGone {
  const emptied: Emptied[] = [];
  const changed: Record<string, unknown> = {};
  if (merged.entity === 'kpi' && (proposed === null || proposed.entity === 'kpi')) {
    const figures = gone.filter(({ path: [field] }) => field === 'values');
    const values = emptyValues(merged.record.values, proposed?.record.values ?? {}, figures, emptied);
    if (emptied.length > 0) changed['values'] = values;
  }
  const printed = gone.filter((mark) => isPrinted(merged.entity, mark));
  const fields = printed.map(fieldOf).filter((field) => field !== null && field !== 'values');
  for (const field of new Set(fields)) {
    if (!field || !Object.hasOwn(blank, field)) continue;
    const empty: unknown = Reflect.get(blank, field);
    const held: unknown = Reflect.get(merged.record, field);
    if (proposed && !sameValue(Reflect.get(proposed.record, field), empty)) continue;
    if (sameValue(held, empty)) continue;
    emptied.push({ field, text: shownValue(field, held) });
    for (const key of [field, `${field}Qualifier`, `${field}Approximate`])
      if (Object.hasOwn(blank, key)) changed[key] = Reflect.get(blank, key);
  }
  if (emptied.length === 0) return { result: merged, emptied };
  return { result: { ...merged, record: { ...merged.record, ...changed } } as ImportedRecord, emptied };
}
