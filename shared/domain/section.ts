import { z } from 'zod';
import { carriedOver } from './carriedOver.ts';
import { letStand } from './letStand.ts';
import { richText } from './richText.ts';
import { order, recordId, shortText } from './text.ts';

/** Every section a report can have, of either kind. */
export const sectionKey = z.enum([
  'introduction',
  'about',
  'overview',
  'priorities',
  'projects',
  'events',
  'testEnvironments',
  'networks',
  'funding',
  'plan',
  'purpose',
  'results',
  'learning',
  'anchoring',
]);
export type SectionKey = z.infer<typeof sectionKey>;

/** Section (afsnit): a heading of the report and the text that stands first under it. */
export const section = z.object({
  id: recordId,
  reportId: recordId,
  key: sectionKey,
  heading: shortText,
  level: z.int().min(1).max(3).default(1),
  order,
  body: richText,
  status: z.enum(['empty', 'inProgress', 'done']).default('empty'),
  imageIds: z.array(recordId).max(50).default([]),
  /** Whether the section's figures are also drawn as a chart; `overview` and `funding` have one. */
  chart: z.boolean().default(false),
  carriedOver,
  letStand,
});
export type Section = z.output<typeof section>;
