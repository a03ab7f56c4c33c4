import type { CarriedOver } from './carriedOver.ts';

/** Whether a record stands as last year's report had it, and nobody has looked at it since. */
export function isUntouched({ carriedOver }: { carriedOver: CarriedOver }): boolean {
  return carriedOver === 'untouched';
}
