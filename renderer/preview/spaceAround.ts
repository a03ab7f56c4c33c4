import { assertNever } from '#shared/domain/assertNever.ts';
import type { OutlineBlock, ParagraphRole } from '#shared/report/outline/outline.ts';
import { px } from './pageUnits.ts';

/** The space over and under a block, in twips, as the Word file has it. */
type Space = [before: number, after: number];

const PARAGRAPHS: Record<ParagraphRole, Space> = {
  body: [0, 140],
  lead: [0, 180],
  goal: [420, 420],
  closing: [360, 140],
  note: [80, 80],
  label: [200, 60],
};

const HEADINGS: Record<1 | 2 | 3, Space> = { 1: [480, 240], 2: [400, 120], 3: [280, 80] };

function spaceOf(block: OutlineBlock): Space {
  switch (block.type) {
    case 'cover':
    case 'contents':
      return [0, 0];
    case 'heading':
      return HEADINGS[block.level];
    case 'paragraph':
      return PARAGRAPHS[block.role];
    case 'list':
      return [0, 100];
    case 'table':
      return [block.caption === undefined ? 120 : 240, 200];
    case 'banner':
      return block.role === 'slogan' ? [560, 560] : [320, 260];
    case 'quote':
      return [240, 240];
    case 'figures':
      return [260, 320];
    case 'image':
    case 'chart':
      return [240, 280];
    case 'logoWall':
      return [160, 160];
    default:
      return assertNever(block);
  }
}

/** The space over and under a block in CSS px; between two blocks the larger of the two counts, as in Word. */
export function spaceAround(block: OutlineBlock): { before: number; after: number } {
  const [before, after] = spaceOf(block);
  return { before: px(before), after: px(after) };
}
