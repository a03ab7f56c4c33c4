import type { Cell, Source } from '#shared/report/outline/outline.ts';
import { phrases } from '../phrases.ts';
import { textCell } from './blocks.ts';
import { formatShare } from './formatShare.ts';

/** A share of the year's resources as a cell; a dash when it is not set. */
export function shareCell(share: number | null, source: Source): Cell {
  return share === null ? textCell(phrases.none) : textCell(formatShare(share), { of: [source] });
}
