import { constants } from 'node:os';
import { errorCode } from '#shared/contract/answer.ts';
import type { ErrorFacts } from '#shared/contract/problems.ts';

/** The classes of errors that can be named; an error can call itself anything, also what somebody wrote. */
const CLASSES: ReadonlySet<string> = new Set(
  [
    'Error TypeError RangeError ReferenceError SyntaxError URIError EvalError AggregateError AssertionError',
    'SystemError SuppressedError SqliteError ZodError BackendError StoreError CommandFailed UsageError AbortError',
    'DataCloneError EncodingError InvalidStateError NotAllowedError NotFoundError NotReadableError',
    'NotSupportedError OperationError QuotaExceededError SecurityError TimeoutError',
  ].flatMap((line) => line.split(' ')),
);

const SYSTEM_CODES: ReadonlySet<string> = new Set([...Object.keys(constants.errno), ...errorCode.options]);

/** As Node and SQLite number theirs. */
const MACHINE_CODE = /^(?:ERR|SQLITE)_[A-Z][A-Z0-9_]{1,50}$/;

/** The end of a line of a stack: where in which file. */
const LOCATION = /^\s+at (?:.* \()?(\S.*?:\d{1,7}:\d{1,7})\)?$/;

/** A file of the app's own, below its folder. */
const OWN_FILE = /^(?:[\w@+-][\w@.+-]*\/)*[\w@+-][\w@.+-]*\.(?:js|cjs|mjs|ts|tsx):\d+:\d+$/;

const MOST_FRAMES = 12;

/** No frame is as long; looking through what is would take its time. */
const LONGEST_LINE = 1000;

/** An address or a path in one form: slashes alone, no `file://`, nothing escaped. */
function plainPath(place: string): string {
  const path = place.replaceAll('\\', '/').replace(/^file:\/\/(?:\/(?=[A-Za-z]:\/))?/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    // A percent sign that escapes nothing.
    return path;
  }
}

function ownFrame(line: string, roots: readonly string[]): string | null {
  const place = line.length > LONGEST_LINE ? undefined : LOCATION.exec(line)?.[1];
  if (place === undefined) return null;
  const path = plainPath(place);
  for (const root of roots.map(plainPath)) {
    // Windows writes the letter of a drive either way.
    if (!path.toLowerCase().startsWith(root.toLowerCase())) continue;
    const file = path.slice(root.length);
    if (OWN_FILE.test(file)) return file;
  }
  return null;
}

function safeName({ name, code }: ErrorFacts['errors'][number]): string {
  const known = SYSTEM_CODES.has(code) || MACHINE_CODE.test(code);
  return [CLASSES.has(name) ? name : 'Error', ...(known ? [code] : [])].join(' ');
}

/**
 * An error as it may be written down: the classes and codes of it and its causes, and where in the app's own files it
 * was. Nothing of a message, no name of a function, no folder above the app; what is not known to be ours is left out.
 * @param roots the app's folder and the address of its pages, each with a slash at its end.
 * @returns one line, such as `TypeError < SqliteError SQLITE_BUSY · dist/backend.js:10:5 < dist/backend.js:20:3`.
 */
export function safeProblem({ errors, stack }: ErrorFacts, roots: readonly string[]): string {
  const names = errors.length === 0 ? ['Error'] : errors.map(safeName);
  const frames = stack.split('\n').flatMap((line) => ownFrame(line.trimEnd(), roots) ?? []);
  const where = frames.slice(0, MOST_FRAMES).join(' < ');
  return [names.join(' < '), ...(where === '' ? [] : [where])].join(' · ');
}
