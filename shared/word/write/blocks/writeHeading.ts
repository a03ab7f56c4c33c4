import { Bookmark, Paragraph, Tab, TextRun } from 'docx';
import type { HeadingBlock } from '#shared/report/outline/outline.ts';
import { cleanText } from '../cleanText.ts';
import { styleIds } from '../styles/styleIds.ts';
import type { WriteContext } from '../writeContext.ts';
import { writeRuns } from '../writeRuns.ts';

/**
 * A heading in Word's heading style. Its number is Word's own numbering, so that headings moved in Word number
 * themselves anew; only a number that Word would not give (a hand-made outline) is written as text. A heading that
 * shows nothing has no bookmark and is left out.
 */
export function writeHeading(context: WriteContext, block: HeadingBlock): Paragraph[] {
  const bookmark = context.bookmarks.get(block);
  if (bookmark === undefined) return [];
  const { level, number } = block;
  const byWord = context.design.numbered && number !== null && number === context.peekHeading(level);
  if (byWord) context.countHeading(level);
  const typed = number === null || byWord ? [] : [new TextRun({ children: [cleanText(number), new Tab()] })];
  return [
    new Paragraph({
      style: styleIds.headings[level - 1] ?? styleIds.headings[0],
      ...(byWord ? {} : { numbering: false as const, indent: { left: 0, firstLine: 0 } }),
      // The page's own margin is room enough above a heading that opens it.
      ...(block.pageBreakBefore ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
      children: [
        ...typed,
        new Bookmark({
          id: bookmark,
          children: writeRuns(context, block.runs ?? [{ text: block.text }], block.source),
        }),
      ],
    }),
  ];
}
