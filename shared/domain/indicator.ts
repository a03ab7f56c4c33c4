import { z } from 'zod';
import { count, qualifier } from './figure.ts';
import { longText, order, recordId, shortText } from './text.ts';

/** Indicator (måltal): what a project promised and what it reached. */
export const indicator = z.object({
  id: recordId,
  reportId: recordId,
  label: shortText,
  unit: shortText,
  target: count,
  actual: count,
  actualQualifier: qualifier.default('exact'),
  evidence: longText,
  explanation: longText,
  order,
});
export type Indicator = z.output<typeof indicator>;
