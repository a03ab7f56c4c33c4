import { hashKey } from '@tanstack/react-query';

/** True when two records, or two of their values, hold the same, whatever the order of their keys. */
export function sameRecord(a: unknown, b: unknown): boolean {
  return a === b || hashKey([a]) === hashKey([b]);
}
