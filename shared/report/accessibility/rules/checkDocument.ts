import type { AccessibilityFinding } from '#shared/domain/accessibilityResult.ts';
import type { Outline } from '#shared/report/outline/outline.ts';
import { findingOf } from '../findingOf.ts';

/** A document says what it is called and in which language it is read (WCAG 2.4.2, 3.1.1). */
export function checkDocument({ blocks, language, title }: Outline): AccessibilityFinding[] {
  const cover = blocks.find((block) => block.type === 'cover');
  return [
    ...(title.trim() === '' ? [findingOf('titleMissing', '', cover?.source)] : []),
    ...((language as string).trim() === '' ? [findingOf('languageMissing', '', cover?.source)] : []),
  ];
}
