import type { z } from 'zod';

/**
 * What of a form can be saved: its values, with the last valid value in place of each field that is not.
 * @returns the record to save, or null when not even that holds.
 */
export function validPart<T extends object>(schema: z.ZodType, values: T, lastValid: T): T | null {
  const whole = schema.safeParse(values);
  // The schema is that of T's entity, so what it parses is a T.
  if (whole.success) return whole.data as T;
  const wrong = new Set(whole.error.issues.map((issue) => issue.path[0]));
  const mended = Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      wrong.has(field) ? lastValid[field as keyof T] : value,
    ]),
  );
  const rest = schema.safeParse(mended);
  return rest.success ? (rest.data as T) : null;
}
