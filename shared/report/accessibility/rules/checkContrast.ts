import type { AccessibilityFinding } from '#shared/domain/accessibilityResult.ts';
import { WHITE, isReadable } from '#shared/domain/colour.ts';
import type { Outline } from '#shared/report/outline/outline.ts';
import { findingOf } from '../findingOf.ts';

/** Text of the report on what is behind it: at least 4.5 : 1 (WCAG 1.4.3). The detail names the two colours. */
export function checkContrast({ design }: Outline): AccessibilityFinding[] {
  const { accent, muted, onPrimary, onPrimaryMuted, primary, text, tint } = design.colours;
  const pairs: [text: string, behind: string][] = [
    [text, WHITE],
    [muted, WHITE],
    [accent, WHITE],
    [primary, WHITE],
    [primary, tint],
    [accent, tint],
    [onPrimary, primary],
    [onPrimaryMuted, primary],
  ];
  return pairs
    .filter(([over, behind]) => !isReadable(over, [behind]))
    .map(([over, behind]) => findingOf('contrastTooLow', `#${over} på #${behind}`));
}
