import { z } from 'zod';
import { isoDateOrNull } from './isoDate.ts';
import { recordId, recordRef, shortText, year } from './text.ts';

/** The kinds of report: the yearly one (afrapportering) and a project's final one (slutrapport). */
export const reportKind = z.enum(['annual', 'final']);
export type ReportKind = z.infer<typeof reportKind>;

/** Report (rapport): what stands on the cover and in the frame of one year's report. */
export const report = z.object({
  id: recordId,
  kind: reportKind,
  year,
  planYear: year,
  title: shortText,
  subtitle: shortText,
  recipient: shortText,
  cluster: shortText,
  clusterAbbreviation: shortText,
  hub: shortText,
  agreement: shortText,
  mainGoal: shortText,
  slogan: shortText,
  sloganSubline: shortText,
  closingLine: shortText,
  statusDate: isoDateOrNull,
  state: z.enum(['draft', 'submitted']).default('draft'),
  previousReportId: recordRef,
  language: z.literal('da-DK').default('da-DK'),
});
export type Report = z.output<typeof report>;
