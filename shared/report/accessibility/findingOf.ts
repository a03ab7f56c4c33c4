import type { AccessibilityFinding, AccessibilityRule } from '#shared/domain/accessibilityResult.ts';
import type { Source } from '#shared/report/outline/outline.ts';

/** A finding with the first words of its place. */
export function findingOf(rule: AccessibilityRule, detail: string, source?: Source): AccessibilityFinding {
  const words = detail.trim().replace(/\s+/g, ' ');
  return {
    rule,
    detail: words.length <= 80 ? words : `${words.slice(0, 79).replace(/[\ud800-\udbff]$/, '')}…`,
    source: source ?? null,
  };
}
