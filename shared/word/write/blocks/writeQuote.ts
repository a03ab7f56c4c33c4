import { Paragraph } from 'docx';
import type { Table } from 'docx';
import { portraitRoom } from '#shared/report/design/pictureRoom.ts';
import type { QuoteBlock } from '#shared/report/outline/outline.ts';
import { hasText } from '../cleanText.ts';
import { gridTable } from '../gridTable.ts';
import { markField } from '../markField.ts';
import { styleIds } from '../styles/styleIds.ts';
import type { WriteContext } from '../writeContext.ts';
import { writePicture } from '../writePicture.ts';
import { textRuns } from '../textRuns.ts';

/** The quote and who said it; each line keeps with the next, so that a page never parts them. */
function quoteParagraphs(context: WriteContext, block: QuoteBlock): Paragraph[] {
  const { text, person, lines, lineFields, source } = block;
  const of = (field: string | undefined) =>
    source && field !== undefined ? { ...source, field } : undefined;
  const sources = [
    { line: person, bold: true, field: 'person' as string | undefined },
    ...lines.map((line, at) => ({ line, bold: false, field: lineFields?.[at] })),
  ].filter(({ line }) => hasText(line));
  return [
    new Paragraph({
      style: styleIds.quote,
      children: [...textRuns('”'), ...markField(context, of('quote'), textRuns(text)), ...textRuns('”')],
    }),
    ...sources.map(
      ({ line, bold, field }, index) =>
        new Paragraph({
          style: styleIds.quoteSource,
          keepNext: index < sources.length - 1,
          spacing: {
            ...(index === 0 ? { before: 100 } : {}),
            ...(index === sources.length - 1 ? { after: 240 } : {}),
          },
          children: markField(context, of(field), textRuns(line, { bold })),
        }),
    ),
  ];
}

/**
 * A quotation with its source. With a portrait it is a row of two cells, the portrait first: read in that order,
 * kept on one page, and without a text box.
 */
export function writeQuote(context: WriteContext, block: QuoteBlock): (Paragraph | Table)[] {
  if (!hasText(block.text)) return [];
  if (block.portraitId === null) return quoteParagraphs(context, block);
  // The portrait with the cell's margins.
  const portraitWidth = portraitRoom.width + 200;
  const portrait = new Paragraph({
    style: styleIds.logo,
    children: [writePicture(context, block.portraitId, portraitRoom)],
  });
  return [
    gridTable(
      [portraitWidth, context.width - portraitWidth],
      [[[portrait], quoteParagraphs(context, block)]],
    ),
  ];
}
