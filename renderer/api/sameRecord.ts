import { hashKey } from '@tanstack/react-query';

/** True when two records hold the same, whatever the order of their keys. */
export function sameRecord(a: object, b: object): boolean {
  return a === b || hashKey([a]) === hashKey([b]);
}
