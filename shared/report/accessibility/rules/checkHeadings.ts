import type { AccessibilityFinding } from '#shared/domain/accessibilityResult.ts';
import type { HeadingBlock, Outline } from '#shared/report/outline/outline.ts';
import { findingOf } from '../findingOf.ts';

/** Headings are what a screen reader steps through: each says something, and none skips a level (WCAG 1.3.1, 2.4.6). */
export function checkHeadings({ blocks }: Outline): AccessibilityFinding[] {
  const headings = blocks.filter((block): block is HeadingBlock => block.type === 'heading');
  return headings.flatMap(({ level, text, source }, index) => {
    // The first one is of the first level: nothing stands above it.
    const before = headings[index - 1]?.level ?? 0;
    return [
      ...(text.trim() === '' ? [findingOf('headingEmpty', '', source)] : []),
      ...(level > before + 1 ? [findingOf('headingSkips', text, source)] : []),
    ];
  });
}
