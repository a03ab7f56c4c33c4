import type { AccessibilityFinding } from '#shared/domain/accessibilityResult.ts';
import type { Outline } from '#shared/report/outline/outline.ts';
import { cellsText } from '../../changes/blockText.ts';
import { findingOf } from '../findingOf.ts';

/** Each column of a table says what stands in it; a table of labels and values says it in its first column (WCAG 1.3.1). */
export function checkTables({ blocks }: Outline): AccessibilityFinding[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'table') return [];
    const heads = block.header ?? block.rows.map(({ cells }) => cells[0] ?? []);
    if (heads.every((cell) => cellsText([cell]).trim() !== '')) return [];
    return [findingOf('tableHeaderMissing', block.description, block.rows[0]?.source)];
  });
}
