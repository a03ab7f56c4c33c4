import type { AccessibilityRule } from '#shared/domain/accessibilityResult.ts';
import type { PrintHindrance } from '#shared/domain/printHindrance.ts';
import type { Source } from '#shared/report/outline/outline.ts';

/**
 * Something to know before the report goes out. `what` names the record it is about; `why` is the key of the sentence
 * (findings.<why> in the texts), `values` what the sentence says.
 */
export type Finding = {
  key: string;
  what: string;
  why: FindingReason;
  values?: Record<string, string | number>;
  /** What stands in the way of printing, for the sentences that say so. */
  hindrance?: PrintHindrance;
  /** Null for what no field of the report holds. */
  source: Source | null;
};

export type FindingReason =
  | AccessibilityRule
  | 'quoteHindered'
  | 'quoteUnplaced'
  | 'pictureHindered'
  | 'activityLeftOut'
  | 'untouched'
  | 'priorityUnanswered'
  | 'sectionEmpty'
  | 'sharesMissing'
  | 'sharesTotal'
  | 'regionAboveSupport'
  | 'supportAboveBudget'
  | 'financing'
  | 'templateChoice'
  | 'evidenceMissing'
  | 'targetMissed';
