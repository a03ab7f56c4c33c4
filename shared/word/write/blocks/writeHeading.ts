import { Bookmark, Paragraph, TextRun, Tab } from 'docx';
import type { HeadingBlock } from '#shared/report/outline/outline.ts';
import { styleIds } from '../styles/styleIds.ts';
import type { WriteContext } from '../writeContext.ts';
import { textRuns } from '../writeRuns.ts';

/** Word allows 40 characters in a bookmark's name: a letter first, then letters, digits and underscores. */
function bookmarkName(anchor: string): string {
  return anchor
    .replace(/[^A-Za-z0-9_]/g, '_')
    .replace(/^(?![A-Za-z])/, 'a')
    .slice(0, 40);
}

/**
 * A heading in Word's heading style. Its number is Word's own numbering, so that headings moved in Word number
 * themselves anew; only a number that Word would not give (a hand-made outline) is written as text.
 */
export function writeHeading(context: WriteContext, block: HeadingBlock): Paragraph {
  const { level, number } = block;
  const byWord = number !== null && number === context.peekHeading(level);
  if (byWord) context.countHeading(level);
  const typed = number === null || byWord ? [] : [new TextRun({ children: [number, new Tab()] })];
  return new Paragraph({
    style: styleIds.headings[level - 1] ?? styleIds.headings[0],
    ...(byWord ? {} : { numbering: false as const, indent: { left: 0, firstLine: 0 } }),
    ...(block.pageBreakBefore ? { pageBreakBefore: true } : {}),
    children: [...typed, new Bookmark({ id: bookmarkName(block.anchor), children: textRuns(block.text) })],
  });
}
