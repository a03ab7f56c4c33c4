import { InternalHyperlink, LeaderType, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { ContentsBlock, HeadingBlock } from '#shared/report/outline/outline.ts';
import { cleanText, hasText } from '../cleanText.ts';
import { CONTENTS_LEVELS } from '../contentsEntry.ts';
import { ContentsField, complexField, fieldInstruction, fieldMark } from '../contentsField.ts';
import { styleIds } from '../styles/styleIds.ts';
import type { WriteContext } from '../writeContext.ts';
import { textRuns } from '../textRuns.ts';

/** Where the title starts after its number, in twips: on level 1 and 2. */
const TITLE_AT = [440, 1_040];

/** A page never has fewer than these of the last lines. */
const LAST_TOGETHER = 3;

function entry(
  context: WriteContext,
  heading: HeadingBlock,
  bookmark: string,
  before: TextRun[],
  after: TextRun[],
  keepNext: boolean,
): Paragraph {
  const number = heading.number === null ? [] : [cleanText(heading.number), new Tab()];
  return new Paragraph({
    style: `TOC${heading.level}`,
    ...(keepNext ? { keepNext } : {}),
    tabStops: [
      { type: TabStopType.LEFT, position: TITLE_AT[heading.level - 1] ?? 0 },
      { type: TabStopType.RIGHT, position: context.width, leader: LeaderType.DOT },
    ],
    children: [
      ...before,
      new InternalHyperlink({
        anchor: bookmark,
        children: [
          new TextRun({ children: [...number, cleanText(heading.text).replace(/\s+/g, ' ')] }),
          new TextRun({ children: [new Tab()] }),
          ...complexField(`PAGEREF ${bookmark} \\h`, ''),
        ],
      }),
      ...after,
    ],
  });
}

/**
 * The table of contents: a real field, written with its entries, links and page numbers already in it and not marked
 * as dirty, so that Word opens it without asking to update fields. Word works them out anew when the user updates it.
 * The page numbers are filled in when all of the body is ready, see `pageEstimator`.
 */
export function writeContents(context: WriteContext, block: ContentsBlock): (Paragraph | ContentsField)[] {
  const title = hasText(block.heading)
    ? [new Paragraph({ style: styleIds.contentsHeading, children: textRuns(block.heading) })]
    : [];
  const listed = [...context.bookmarks].filter(([heading]) => heading.level <= CONTENTS_LEVELS);
  const begin = [
    fieldMark('begin'),
    fieldInstruction(`TOC \\o "1-${CONTENTS_LEVELS}" \\h \\z \\u`),
    fieldMark('separate'),
  ];
  // No page ends with a chapter whose parts stand on the next one.
  const keepsNext = (index: number) => {
    const next = listed[index + 1]?.[0];
    if (!next) return false;
    return index >= listed.length - LAST_TOGETHER || next.level > (listed[index]?.[0].level ?? next.level);
  };
  const entries = listed.map(([heading, bookmark], index) =>
    entry(
      context,
      heading,
      bookmark,
      index === 0 ? begin : [],
      index === listed.length - 1 ? [fieldMark('end')] : [],
      keepsNext(index),
    ),
  );
  if (entries.length === 0) return title;
  return [...title, new ContentsField(cleanText(block.heading), entries)];
}
