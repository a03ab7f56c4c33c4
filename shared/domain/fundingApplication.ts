import { z } from 'zod';
import { partner } from './activity.ts';
import { carriedOver } from './carriedOver.ts';
import { amountOrNull } from './money.ts';
import { longText, order, recordId, shortText, year } from './text.ts';

/** pending: i pipeline · granted · rejected · running: søgt sidste år, kører i år · finished. */
export const fundingStage = z.enum(['running', 'granted', 'pending', 'rejected', 'finished']);
export type FundingStage = z.infer<typeof fundingStage>;

/** FundingApplication (ansøgning). All amounts in øre; `regionShare` is "heraf til nordjyske aktører". */
export const fundingApplication = z.object({
  id: recordId,
  reportId: recordId,
  title: shortText,
  acronym: shortText,
  stage: fundingStage.default('pending'),
  appliedYear: year.nullable().default(null),
  programme: shortText,
  funder: shortText,
  partners: z.array(partner).max(200).default([]),
  totalBudget: amountOrNull,
  totalBudgetApproximate: z.boolean().default(false),
  support: amountOrNull,
  supportApproximate: z.boolean().default(false),
  regionShare: amountOrNull,
  regionShareApproximate: z.boolean().default(false),
  /** False while a pool is granted but not yet shared out ("ej fordelt endnu"). */
  allocated: z.boolean().default(true),
  note: longText,
  countsInKpi: z.boolean().default(true),
  carriedOver,
  order,
});
export type FundingApplication = z.output<typeof fundingApplication>;
