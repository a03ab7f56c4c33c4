import type { ErrorFacts } from './problems.ts';

/** Causes beyond this many tell nothing new. */
const MOST = 4;

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 200) : '';
}

/** The stack without the message before it, which can hold anything. */
function framesOf({ stack = '', message }: Error): string {
  const at = message === '' ? -1 : stack.indexOf(message);
  return (at < 0 ? stack : stack.slice(at + message.length)).slice(0, 20_000);
}

/** What is told of whatever was thrown; its message is left behind. */
export function factsOf(thrown: unknown): ErrorFacts {
  const errors: ErrorFacts['errors'] = [];
  for (let error = thrown; error instanceof Error && errors.length < MOST; error = error.cause) {
    errors.push({ name: textOf(error.name), code: 'code' in error ? textOf(error.code) : '' });
  }
  return { errors, stack: thrown instanceof Error ? framesOf(thrown) : '' };
}
