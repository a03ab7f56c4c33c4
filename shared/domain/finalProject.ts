import { z } from 'zod';
import { partner } from './activity.ts';
import { financingSource } from './financingSource.ts';
import { isoDateOrNull } from './isoDate.ts';
import { amount, amountOrNull } from './money.ts';
import { longText, recordId, shortText } from './text.ts';

/** One line of the project's financing; `amount` in øre. */
export const financingLine = z.object({
  label: shortText,
  source: financingSource.default('other'),
  amount: amount.min(0, { error: 'Beløbet kan ikke være negativt' }).default(0),
  note: longText,
});
export type FinancingLine = z.output<typeof financingLine>;

/** FinalProject (slutrapportens hoved): one a final report. */
export const finalProject = z
  .object({
    id: recordId,
    reportId: recordId,
    projectTitle: shortText,
    journalNumber: shortText,
    growthForum: shortText,
    periodFrom: isoDateOrNull,
    periodTo: isoDateOrNull,
    totalCost: amountOrNull,
    financing: z.array(financingLine).max(50).default([]),
    partners: z.array(partner).max(200).default([]),
  })
  .refine((project) => !project.periodFrom || !project.periodTo || project.periodFrom <= project.periodTo, {
    error: 'Projektperioden slutter, før den begynder',
    path: ['periodTo'],
  });
export type FinalProject = z.output<typeof finalProject>;
