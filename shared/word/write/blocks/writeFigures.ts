import { Paragraph, TextRun } from 'docx';
import type { FiguresBlock } from '#shared/report/outline/outline.ts';
import { cleanText } from '../cleanText.ts';
import { markField } from '../markField.ts';
import { styleIds } from '../styles/styleIds.ts';
import { textRuns } from '../textRuns.ts';
import type { WriteContext } from '../writeContext.ts';

/** Key figures, a line each in one light band: "Antal deltagere i netværket: 47 (note)". */
export function writeFigures(context: WriteContext, block: FiguresBlock): Paragraph[] {
  const of = (field: string | undefined) =>
    block.source && field !== undefined ? { ...block.source, field } : undefined;
  return block.items.map(
    ({ label, value, note, field, noteField }, index) =>
      new Paragraph({
        style: styleIds.figure,
        keepNext: index < block.items.length - 1,
        spacing: {
          ...(index === 0 ? { before: 260 } : {}),
          ...(index === block.items.length - 1 ? { after: 320 } : {}),
        },
        children: [
          ...textRuns(`${label}: `),
          ...markField(context, of(field), [
            new TextRun({ style: styleIds.figureValue, text: cleanText(value) }),
          ]),
          ...(note.trim() === ''
            ? []
            : [...textRuns(' ('), ...markField(context, of(noteField), textRuns(note)), ...textRuns(')')]),
        ],
      }),
  );
}
