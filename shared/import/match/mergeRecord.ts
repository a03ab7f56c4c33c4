import { plainLines, plainText } from '#shared/domain/richText.ts';
import type { Section } from '#shared/domain/section.ts';
import type { Kpi } from '#shared/domain/kpi.ts';
import { fold } from '../text/plainText.ts';
import { sameValue } from './sameValue.ts';

/** What a file never decides about a record that is there already. */
const KEPT = new Set([
  'id',
  'reportId',
  'kind',
  'order',
  'consent',
  'carriedOver',
  'letStand',
  'imageIds',
  'portraitId',
  'logoId',
  'attachedTo',
]);

/**
 * A record that is there, with what the file says of it. `blank` is the record as it is when nothing is said of it: such
 * fields of the proposal are silent. With `fillOnly` what the record says already stands; `toTheLetter` tells values apart
 * that else say the same.
 * @returns the record itself when the file says nothing new
 */
export function mergeRecord<T extends object>(
  existing: T,
  proposed: T,
  blank: T,
  { fillOnly = false, toTheLetter = false }: { fillOnly?: boolean; toTheLetter?: boolean } = {},
): T {
  const changed: Partial<T> = {};
  for (const key of Object.keys(proposed) as (keyof T & string)[]) {
    if (KEPT.has(key) || sameValue(proposed[key], blank[key])) continue;
    if (sameValue(proposed[key], existing[key], toTheLetter)) continue;
    if (fillOnly && !sameValue(existing[key], blank[key])) continue;
    changed[key] = proposed[key];
  }
  return Object.keys(changed).length === 0 ? existing : { ...existing, ...changed };
}

/** A key figure with the years the file knows and it does not; a figure that is noted already stands. */
export function mergeKpi(existing: Kpi, proposed: Kpi): Kpi {
  const added = Object.entries(proposed.values).filter(
    ([year, { value }]) => value !== null && (existing.values[year]?.value ?? null) === null,
  );
  if (added.length === 0) return existing;
  return { ...existing, values: { ...existing.values, ...Object.fromEntries(added) } };
}

/** A section with the blocks of text it does not hold yet, after those it does; an empty one takes the heading too. */
export function mergeSection(existing: Section, proposed: Section): Section {
  const held = new Set(plainLines(existing.body).map(fold));
  const added = proposed.body.filter((block) => !plainLines([block]).every((line) => held.has(fold(line))));
  if (added.length === 0) return existing;
  const empty = fold(plainText(existing.body)) === '';
  return {
    ...existing,
    heading: empty && proposed.heading !== '' ? proposed.heading : existing.heading,
    body: [...existing.body, ...added],
    status: existing.status === 'done' ? 'done' : 'inProgress',
  };
}
