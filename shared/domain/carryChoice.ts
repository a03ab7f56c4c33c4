import { z } from 'zod';

/** What becomes of a record in the next year's report: behold, opdatér (it goes on, its yearly figures emptied), udgår. */
export const carryChoice = z.enum(['keep', 'update', 'drop']);
export type CarryChoice = z.infer<typeof carryChoice>;

/** What was answered to an application that waited: bevilget, afslag, or still no answer. */
export const pendingOutcome = z.enum(['granted', 'rejected', 'pending']);
export type PendingOutcome = z.infer<typeof pendingOutcome>;
