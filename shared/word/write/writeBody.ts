import { Paragraph, Table } from 'docx';
import type { OutlineBlock } from '#shared/report/outline/outline.ts';
import { writeBlock } from './blocks/writeBlock.ts';
import type { WordPart } from './blocks/writeBlock.ts';
import { styleIds } from './styles/styleIds.ts';
import type { WriteContext } from './writeContext.ts';

/**
 * Blocks → the parts of a section. Word draws two tables that touch as one,
 * and wants a paragraph after the last one: there, and only there, stands a paragraph without text.
 */
export function writeBody(context: WriteContext, blocks: readonly OutlineBlock[]): WordPart[] {
  const parts: WordPart[] = [];
  const gap = () => new Paragraph({ style: styleIds.tableGap });
  for (const block of blocks) {
    for (const part of writeBlock(context, block)) {
      if (part instanceof Table && parts.at(-1) instanceof Table) parts.push(gap());
      parts.push(part);
    }
  }
  if (parts.length === 0 || parts.at(-1) instanceof Table) parts.push(gap());
  return parts;
}
