import { z } from 'zod';
import { resourceShare } from './priority.ts';
import { richText } from './richText.ts';
import { order, recordId, recordRef, shortText, year } from './text.ts';

/** PlanItem (række i handlingsplanen): what is promised for next year. */
export const planItem = z.object({
  id: recordId,
  reportId: recordId,
  planYear: year,
  title: shortText,
  deliverables: z.array(richText).max(100).default([]),
  resourceShare,
  /** The priority of this year that it goes on from. */
  carriedFrom: recordRef,
  order,
});
export type PlanItem = z.output<typeof planItem>;
