import { namePattern } from './namePattern.ts';
import { isRuns, textOf } from './runs.ts';

function parsed(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    // Text that only begins as JSON does.
    return null;
  }
}

/** All that a value says: each text by itself, what is kept in one as JSON, and the runs of a line read in one. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    yield value;
    yield* textsIn(parsed(value));
  } else if (typeof value === 'object' && value !== null) {
    if (isRuns(value)) yield textOf(value);
    for (const each of Object.values(value)) yield* textsIn(each);
  }
}

/** True when what a row of the store holds, texts and JSON, says a person's name. */
export function saysName(row: readonly unknown[], name: string): boolean {
  const pattern = namePattern(name);
  return textsIn(row).some((text) => text.search(pattern) >= 0);
}
