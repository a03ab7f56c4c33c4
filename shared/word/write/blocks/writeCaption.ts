import { Bookmark, Paragraph, SimpleField, TextRun } from 'docx';
import { complexField } from '../contentsField.ts';
import { styleIds } from '../styles/styleIds.ts';
import type { WriteContext } from '../writeContext.ts';
import { textRuns } from '../textRuns.ts';

/**
 * A caption under a picture or a chart, numbered by Word itself (a SEQ field, ISO 29500-1 17.16.5.56): "Figur 1 …". Its
 * number is the bookmark `anchor` when something refers to it.
 */
export function writeCaption(context: WriteContext, text: string, anchor?: string): Paragraph {
  const number = String(context.nextFigure());
  const field = 'SEQ Figur \\* ARABIC';
  return new Paragraph({
    style: styleIds.caption,
    children: [
      new TextRun({ text: 'Figur ', bold: true }),
      // A bookmark holds runs, not a simple field.
      ...(anchor === undefined
        ? [new SimpleField(field, number)]
        : [new Bookmark({ id: anchor, children: complexField(field, number) })]),
      ...textRuns(` ${text}`),
    ],
  });
}
