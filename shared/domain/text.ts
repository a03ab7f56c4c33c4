import { z } from 'zod';

/** One line of text, at most 500 characters; the empty string means "not filled in". */
export const shortText = z.string().max(500).default('');

/** Plain text over several lines, at most 20 000 characters; the empty string means "not filled in". */
export const longText = z.string().max(20_000).default('');

/** The key of a record: made by the backend or the window, never shown. */
export const recordId = z.string().min(1).max(64);

/** A reference to another record, or null for none. */
export const recordRef = recordId.nullable().default(null);

/** The place of a record among its siblings, from 0. */
export const order = z.int().min(0).max(100_000).default(0);

/** A calendar year a report can speak of. */
export const year = z
  .int({ error: 'Skriv et årstal med fire cifre' })
  .min(1990, { error: 'Årstallet skal være 1990 eller senere' })
  .max(2100, { error: 'Årstallet skal være 2100 eller tidligere' });
