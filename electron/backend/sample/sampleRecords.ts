import type { z } from 'zod';
import type { SampleIds } from './sampleIds.ts';

/** A record as the sample writes it: its name within the report, and the fields that are not the default. */
export type SampleRow<Input> = Omit<Input, 'id' | 'reportId' | 'order'> & { name: string };

/**
 * Rows of one report → whole records through their schema, so that defaults apply, numbered in the order they stand.
 * @param report the report's own name in the sample, "2023"
 * @throws ZodError when a row does not hold
 */
export function sampleRecords<Schema extends z.ZodType>(
  id: SampleIds,
  report: string,
  schema: Schema,
  rows: readonly SampleRow<z.input<Schema>>[],
): z.output<Schema>[] {
  return rows.map(({ name, ...fields }, order) =>
    schema.parse({ ...fields, id: id(`${report}.${name}`), reportId: id(`${report}.report`), order }),
  );
}
