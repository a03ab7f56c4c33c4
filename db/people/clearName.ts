import type { z } from 'zod';
import { namePattern } from './namePattern.ts';
import { isRuns, replaceInRuns, textOf } from './runs.ts';

/** What stands in the place of a name that was taken out of a text. */
export const NAME_REMOVED = '[navn fjernet]';

/** As short as any name: where a text is full, there is room for this. */
const SHORT = '…';

/** Fields that name organisations or lead somewhere; the rest of a record's text may speak of people. */
const NO_PROSE = /^(?:id|hash|name|organisation|partners|funder|carriedFrom|.+Ids?)$/;

/**
 * Takes a person's name out of every text of a record. What is no text of the consultant's – a kind, a date, the
 * shape of a rich text – stays, whatever the person is called: each change is kept only where the schema allows it.
 * @returns the record without the name, or null when no text of it has it.
 */
export function clearName<T extends object>(record: T, schema: z.ZodType, name: string): T | null {
  const pattern = namePattern(name);
  const cleared = structuredClone(record);
  let found = false;

  /** Puts something for the name where `key` is, as long as the record may be. */
  function clearAt(parent: Record<string, unknown>, key: string, without: (put: string) => unknown): void {
    const before = parent[key];
    for (const put of [NAME_REMOVED, SHORT]) {
      parent[key] = without(put);
      if (schema.safeParse(cleared).success) {
        found = true;
        return;
      }
    }
    parent[key] = before;
  }

  function visit(parent: Record<string, unknown>): void {
    for (const [key, value] of Object.entries(parent)) {
      if (NO_PROSE.test(key)) continue;
      if (typeof value === 'string') {
        if (value.search(pattern) >= 0) clearAt(parent, key, (put) => value.replace(pattern, put));
        continue;
      }
      if (typeof value !== 'object' || value === null) continue;
      // A name may be half bold: the runs of a line are read in one.
      if (isRuns(value) && textOf(value).search(pattern) >= 0) {
        clearAt(parent, key, (put) => replaceInRuns(value, pattern, put));
      }
      // Lists too: their keys are the places in them.
      visit(parent[key] as Record<string, unknown>);
    }
  }

  visit(cleared as Record<string, unknown>);
  return found ? cleared : null;
}
