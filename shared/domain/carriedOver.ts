import { z } from 'zod';

/**
 * How a record came from last year's report. `untouched`: as it was there, and nobody has looked at it since, so it
 * does not count as this year's. `touched`: made this year's, though sentences of last year may be left in it. `no`:
 * this year's own, or seen through.
 */
export const carriedOver = z.enum(['no', 'untouched', 'touched']).default('no');
export type CarriedOver = z.output<typeof carriedOver>;
