import { z } from 'zod';
import { carriedOver } from './carriedOver.ts';
import { outcome } from './highlight.ts';
import { richText } from './richText.ts';
import { longText, order, recordId, recordRef, shortText } from './text.ts';

/** A share of the year's resources in per cent, or null when it is not set. */
export const resourceShare = z
  .number()
  .min(0, { error: 'Andelen kan ikke være under 0 %' })
  .max(100, { error: 'Andelen kan ikke være over 100 %' })
  .nullable()
  .default(null);

/** Priority (prioriteret aktivitet): a row of the results table. `planItemId` is the row of last year's plan it answers. */
export const priority = z.object({
  id: recordId,
  reportId: recordId,
  title: shortText,
  deliverables: z.array(richText).max(100).default([]),
  resourceShare,
  estimated: z.boolean().default(true),
  planItemId: recordRef,
  outcome: outcome.default('delivered'),
  reason: longText,
  /** `untouched`: a promise of last year's plan that nobody has answered yet; `outcome` says nothing then. */
  carriedOver,
  order,
});
export type Priority = z.output<typeof priority>;
