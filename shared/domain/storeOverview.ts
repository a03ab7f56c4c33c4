import { z } from 'zod';
import { report, reportKind } from './report.ts';
import { recordId } from './text.ts';

/** A report of a store that is looked at from outside: how many records it has, and when it last changed (ISO). */
export const reportOverview = z.object({
  id: recordId,
  kind: reportKind,
  year: report.shape.year,
  title: z.string(),
  records: z.int(),
  changedAt: z.string().nullable(),
});
export type ReportOverview = z.output<typeof reportOverview>;

/** What a store holds, the newest year first. */
export type StoreOverview = { reports: ReportOverview[] };
