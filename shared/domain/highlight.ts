import { z } from 'zod';
import { longText, order, recordId, shortText } from './text.ts';

/** What became of something planned: leveret, leveret anderledes, ikke realiseret. */
export const outcome = z.enum(['delivered', 'partly', 'notDelivered']);
export type Outcome = z.infer<typeof outcome>;

/** Highlight (overblikspunkt): a bullet of the overview, its lead phrase set in bold. */
export const highlight = z.object({
  id: recordId,
  reportId: recordId,
  leadPhrase: shortText,
  text: longText,
  outcome: outcome.default('delivered'),
  reason: longText,
  order,
});
export type Highlight = z.output<typeof highlight>;
