import { z } from 'zod';
import { fieldSource } from './fieldSource.ts';

/** What the checker of accessibility looks for in the report, before it is written. */
export const accessibilityRule = z.enum([
  'altTextMissing',
  'altTextIsFileName',
  'headingEmpty',
  'headingSkips',
  'tableHeaderMissing',
  'linkTextSaysNothing',
  'linkTextIsAddress',
  'listTypedByHand',
  'contrastTooLow',
  'titleMissing',
  'languageMissing',
]);
export type AccessibilityRule = z.infer<typeof accessibilityRule>;

/** One thing a reader with an impairment would stumble over. */
export const accessibilityFinding = z.object({
  rule: accessibilityRule,
  /** A few words of the place. */
  detail: z.string(),
  /** Where it is put right; null when no field holds it. */
  source: fieldSource.nullable(),
});
export type AccessibilityFinding = z.output<typeof accessibilityFinding>;

/** What was found when a report went out: in the report itself, and in the file as it was written. */
export const accessibilityResult = z.object({
  findings: z.array(accessibilityFinding),
  file: z.array(z.object({ code: z.string(), detail: z.string() })),
});
export type AccessibilityResult = z.output<typeof accessibilityResult>;
