import { checkAccessibility } from '#shared/report/accessibility/checkAccessibility.ts';
import type { Outline } from '#shared/report/outline/outline.ts';
import type { Finding } from './Finding.ts';

/** What a reader with an impairment would stumble over, as findings of the page. */
export function accessibilityFindings(outline: Outline): Finding[] {
  return checkAccessibility(outline).map(({ rule, detail, source }, index) => ({
    key: `${rule}.${index}`,
    what: detail,
    why: rule,
    source,
  }));
}
