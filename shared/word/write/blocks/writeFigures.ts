import { Paragraph, TextRun } from 'docx';
import type { FiguresBlock } from '#shared/report/outline/outline.ts';
import { cleanText } from '../cleanText.ts';
import { styleIds } from '../styles/styleIds.ts';
import { textRuns } from '../textRuns.ts';

/** Key figures, a line each in one light band: "Antal deltagere i netværket: 47 (note)". */
export function writeFigures(block: FiguresBlock): Paragraph[] {
  return block.items.map(
    ({ label, value, note }, index) =>
      new Paragraph({
        style: styleIds.figure,
        keepNext: index < block.items.length - 1,
        spacing: {
          ...(index === 0 ? { before: 260 } : {}),
          ...(index === block.items.length - 1 ? { after: 320 } : {}),
        },
        children: [
          ...textRuns(`${label}: `),
          new TextRun({ style: styleIds.figureValue, text: cleanText(value) }),
          ...(note.trim() === '' ? [] : textRuns(` (${note})`)),
        ],
      }),
  );
}
