import { z } from 'zod';
import { StoreError } from './storeError.ts';

/** Text of a JSON column → its value, still to be checked. Text that is no JSON is left for the check to refuse. */
export function fromJson(value: string | number | null): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** A row of `table`, named as its entity names its fields → the record, checked by the entity's schema. */
export function readRow<S extends z.ZodType>(table: string, schema: S, fields: unknown): z.output<S> {
  const read = schema.safeParse(fields);
  if (read.success) return read.data;
  const field = read.error.issues[0]?.path.join('.') ?? '';
  throw new StoreError(
    'store-damaged',
    `En post i lageret kan ikke læses (${table}, feltet ${field}). Hent lageret fra en sikkerhedskopi.`,
    { cause: read.error },
  );
}
