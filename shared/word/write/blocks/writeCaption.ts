import { Paragraph, SimpleField, TextRun } from 'docx';
import { styleIds } from '../styles/styleIds.ts';
import type { WriteContext } from '../writeContext.ts';
import { textRuns } from '../writeRuns.ts';

/** A caption under a picture or a chart, numbered by Word itself (a SEQ field, ISO 29500-1 17.16.5.56): "Figur 1 …". */
export function writeCaption(context: WriteContext, text: string): Paragraph {
  return new Paragraph({
    style: styleIds.caption,
    children: [
      new TextRun({ text: 'Figur ', bold: true }),
      new SimpleField('SEQ Figur \\* ARABIC', String(context.nextFigure())),
      ...textRuns(` ${text}`),
    ],
  });
}
