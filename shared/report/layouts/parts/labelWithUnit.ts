import type { Run, Source } from '#shared/report/outline/outline.ts';
import { fieldRun } from './fieldRun.ts';

/** A label and its unit as `labelWithUnit` has them, as runs of the record's fields. */
export function labelAndUnit({ label, unit }: { label: string; unit: string }, record: Source): Run[] {
  const name = fieldRun(label.trim(), { ...record, field: 'label' });
  if (labelWithUnit(label, unit) === name.text) return [name];
  return [name, { text: ' (' }, fieldRun(unit.trim(), { ...record, field: 'unit' }), { text: ')' }];
}

/** "Omsætning" in "mio. DKK" → "Omsætning (mio. DKK)"; that a figure is a count goes without saying. */
export function labelWithUnit(label: string, unit: string): string {
  const shown = unit.trim();
  const goesWithoutSaying = shown === '' || shown.toLowerCase() === 'antal';
  return goesWithoutSaying ? label.trim() : `${label.trim()} (${shown})`;
}
