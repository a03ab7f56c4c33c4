import { Paragraph, TableOfContents } from 'docx';
import type { ContentsBlock } from '#shared/report/outline/outline.ts';
import { styleIds } from '../styles/styleIds.ts';
import { textRuns } from '../writeRuns.ts';

/**
 * The table of contents: a real field, written with its entries, links and page numbers already in it and not marked
 * as dirty, so that Word opens it without asking to update fields. The page numbers are worked out by the layout of
 * the docx library (see writeWord); Word works them out anew when the user updates the field.
 */
export function writeContents(block: ContentsBlock): (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({ style: styleIds.contentsHeading, children: textRuns(block.heading) }),
    new TableOfContents(block.heading, { hyperlink: true, headingStyleRange: '1-2', beginDirty: false }),
  ];
}
