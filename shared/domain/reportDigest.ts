import { z } from 'zod';
import { fieldSource } from './fieldSource.ts';

/** A field of a printed report, as it is remembered after the report has gone out. */
export const digestPart = z.object({
  /** Entity, record and field, or the place of text that no record holds; unique in a digest. */
  key: z.string(),
  source: fieldSource.nullable(),
  /** The heading of the chapter it stands in; empty before the first. */
  section: z.string(),
  /** How the text begins. */
  text: z.string(),
  /** Of all that was printed of the field, pictures and marks too. */
  hash: z.string(),
});
export type DigestPart = z.output<typeof digestPart>;

/** What a report said when it was exported, so that a later one can be held against it. */
export const reportDigest = z.array(digestPart);
export type ReportDigest = z.output<typeof reportDigest>;
