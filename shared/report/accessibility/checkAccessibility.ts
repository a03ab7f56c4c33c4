import type { AccessibilityFinding } from '#shared/domain/accessibilityResult.ts';
import type { Outline } from '#shared/report/outline/outline.ts';
import { checkContrast } from './rules/checkContrast.ts';
import { checkDocument } from './rules/checkDocument.ts';
import { checkHeadings } from './rules/checkHeadings.ts';
import { checkLinks } from './rules/checkLinks.ts';
import { checkPictures } from './rules/checkPictures.ts';
import { checkTables } from './rules/checkTables.ts';
import { checkTypedLists } from './rules/checkTypedLists.ts';

/**
 * What a reader who cannot see, or sees poorly, would stumble over in a report, before it is written: what
 * webtilgængelighedsloven asks of a public document (WCAG 2.1 AA by EN 301 549, chapter 10) and an outline can show.
 */
export function checkAccessibility(outline: Outline): AccessibilityFinding[] {
  return [
    ...checkDocument(outline),
    ...checkContrast(outline),
    ...[checkHeadings, checkPictures, checkTables, checkLinks, checkTypedLists].flatMap((check) =>
      check(outline),
    ),
  ];
}
