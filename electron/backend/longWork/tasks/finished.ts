import { createHash } from 'node:crypto';
import type { AccessibilityResult } from '#shared/domain/accessibilityResult.ts';
import type { ReportDigest } from '#shared/domain/reportDigest.ts';
import { checkAccessibility } from '#shared/report/accessibility/checkAccessibility.ts';
import { digestOutline } from '#shared/report/changes/digestOutline.ts';
import type { Outline } from '#shared/report/outline/outline.ts';

/** What the history of exports keeps of a file: what it said, and how accessible it is. */
export type Finished = {
  sha256: string;
  accessibility: AccessibilityResult;
  digest: ReportDigest;
};

/** @param file what the check of the file itself found */
export function finished(outline: Outline, bytes: Uint8Array, file: AccessibilityResult['file']): Finished {
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    accessibility: { findings: checkAccessibility(outline), file },
    digest: digestOutline(outline),
  };
}
