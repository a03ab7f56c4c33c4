import { Paragraph, Table } from 'docx';
import type { OutlineBlock } from '#shared/report/outline/outline.ts';
import { writeBlock } from './blocks/writeBlock.ts';
import type { WordPart } from './blocks/writeBlock.ts';
import { styleIds } from './styles/styleIds.ts';
import type { WriteContext } from './writeContext.ts';

/**
 * Blocks → the parts of a section, and where each block begins among them. Word draws two tables that touch as one,
 * and wants a paragraph after the last one: there, and only there, stands a paragraph without text.
 */
export function writeBody(
  context: WriteContext,
  blocks: readonly OutlineBlock[],
): { parts: WordPart[]; starts: Map<OutlineBlock, number> } {
  const parts: WordPart[] = [];
  const starts = new Map<OutlineBlock, number>();
  const gap = () => new Paragraph({ style: styleIds.tableGap });
  for (const block of blocks) {
    for (const [index, part] of writeBlock(context, block).entries()) {
      if (part instanceof Table && parts.at(-1) instanceof Table) parts.push(gap());
      if (index === 0) starts.set(block, parts.length);
      parts.push(part);
    }
  }
  if (parts.length === 0 || parts.at(-1) instanceof Table) parts.push(gap());
  return { parts, starts };
}
