import type { z } from 'zod';
import { mendValue } from './mendValue.ts';
import { sameRecord } from './sameRecord.ts';

/** What of a form can be saved, and what cannot. */
export type CheckedForm<T> = {
  /** The record to save: the form's values, with the last valid value in place of each that does not hold; null when not even that holds. */
  valid: T | null;
  /** The values that are not saved with it, by field. */
  wrong: Partial<T>;
};

function differing<T extends object>(values: T, from: T, fields: readonly string[]): Partial<T> {
  const entries = Object.entries(values).filter(
    ([field, value]) => fields.includes(field) && !sameRecord(value, from[field as keyof T]),
  );
  return Object.fromEntries(entries) as Partial<T>;
}

/** Sorts a form's values by what its schema says of them. */
export function validPart<T extends object>(schema: z.ZodType, values: T, lastValid: T): CheckedForm<T> {
  const whole = schema.safeParse(values);
  // The schema is that of T's entity, so what it parses is a T.
  if (whole.success) return { valid: whole.data as T, wrong: {} };
  const paths = whole.error.issues.map((issue) => issue.path);
  const rest = schema.safeParse(mendValue(values, lastValid, paths));
  if (!rest.success) return { valid: null, wrong: differing(values, lastValid, Object.keys(values)) };
  const valid = rest.data as T;
  const fields = paths.map((path) => String(path[0]));
  return { valid, wrong: differing(values, valid, fields) };
}
