import type { z } from 'zod';
import { BackendError } from './backendError.ts';
import { shortened } from './shortened.ts';

/** What is named of an input: a form has fewer fields, and an input that is wrong throughout need not be named throughout. */
const MOST_FIELDS = 100;

/** A path in the input → the path of the field in the record: `record.partners.0.role` → `partners.0.role`. */
function fieldPath(path: readonly PropertyKey[]): string {
  const inRecord = path[0] === 'record' ? path.slice(1) : path;
  return shortened(inRecord.map(String).join('.'), 200);
}

/** Lists lie in lists, so an input can be nested deeper than the stack: no form sends that. */
function parseWhole<S extends z.ZodType>(schema: S, input: unknown): z.ZodSafeParseResult<z.output<S>> {
  try {
    return schema.safeParse(input);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new BackendError('invalid-input', 'Oplysningerne kan ikke bruges: De ligger for dybt i hinanden.');
  }
}

/**
 * Checks a command's input against the contract.
 * @throws BackendError `invalid-input`, naming each field that does not hold.
 */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = parseWhole(schema, input);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const fields = issues.slice(0, MOST_FIELDS).map((issue) => ({
    path: fieldPath(issue.path),
    message: issue.message,
  }));
  const first = fields[0];
  const more = issues.length > 1 ? ` (og ${issues.length - 1} mere)` : '';
  throw new BackendError(
    'invalid-input',
    `Oplysningerne kan ikke bruges: ${first?.message ?? ''}${first?.path ? ` (felt: ${first.path})` : ''}${more}`,
    fields,
  );
}
