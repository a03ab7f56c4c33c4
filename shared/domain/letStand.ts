import { z } from 'zod';

/**
 * The sentences of last year that somebody said may stand, each by its `hashText`: the words themselves would be kept
 * here after they are gone from the text.
 */
export const letStand = z
  .array(z.string().regex(/^[0-9a-z]+\.[0-9a-z]+$/))
  .max(2000)
  .default([]);
