import type { z } from 'zod';
import { BackendError } from './backendError.ts';

/** A path in the input → the path of the field in the record: `record.partners.0.role` → `partners.0.role`. */
function fieldPath(path: readonly PropertyKey[]): string {
  const inRecord = path[0] === 'record' ? path.slice(1) : path;
  return inRecord.map(String).join('.');
}

/**
 * Checks a command's input against the contract.
 * @throws BackendError `invalid-input`, naming each field that does not hold.
 */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => ({
    path: fieldPath(issue.path),
    message: issue.message,
  }));
  const first = fields[0];
  const more = fields.length > 1 ? ` (og ${fields.length - 1} mere)` : '';
  throw new BackendError(
    'invalid-input',
    `Oplysningerne kan ikke bruges: ${first?.message ?? ''}${first?.path ? ` (felt: ${first.path})` : ''}${more}`,
    fields,
  );
}
