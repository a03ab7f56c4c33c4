import { z } from 'zod';
import { count, qualifier } from './figure.ts';
import { longText, order, recordId, shortText, year } from './text.ts';

/** What can be counted from the records of the year. */
export const kpiMeasure = z.enum([
  'projects',
  'networks',
  'networkParticipants',
  'events',
  'eventParticipants',
  'testEnvironments',
  'fundingApplications',
]);
export type KpiMeasure = z.infer<typeof kpiMeasure>;

/** How a KPI's figure for the report's year comes about. */
export const countingRule = z.discriminatedUnion('type', [
  z.object({ type: z.literal('computed'), measure: kpiMeasure }),
  z.object({ type: z.literal('manual'), source: longText, reason: longText }),
]);
export type CountingRule = z.output<typeof countingRule>;

/** One year's figure, its target, and why it is as it is. */
export const kpiValue = z.object({
  value: count,
  qualifier: qualifier.default('exact'),
  target: count,
  explanation: longText,
});
export type KpiValue = z.output<typeof kpiValue>;

/** What a KPI was called and how it came about in the report of an earlier year. */
export const kpiDefinition = z.object({ year, label: shortText, unit: shortText, counting: countingRule });
export type KpiDefinition = z.output<typeof kpiDefinition>;

/** Kpi (nøgletal): a row of the KPI table; `values` by year, as text ("2023"). */
export const kpi = z.object({
  id: recordId,
  reportId: recordId,
  label: shortText,
  unit: shortText,
  counting: countingRule.default({ type: 'manual', source: '', reason: '' }),
  values: z.record(z.string().regex(/^\d{4}$/), kpiValue).default({}),
  /** Its definition in the report it was carried over from, so that a change of it can be told; null for a new one. */
  previousDefinition: kpiDefinition.nullable().default(null),
  order,
});
export type Kpi = z.output<typeof kpi>;
