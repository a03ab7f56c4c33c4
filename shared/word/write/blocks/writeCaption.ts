import { Bookmark, Paragraph, TextRun } from 'docx';
import type { Run } from '#shared/report/outline/outline.ts';
import { complexField } from '../contentsField.ts';
import { styleIds } from '../styles/styleIds.ts';
import type { WriteContext } from '../writeContext.ts';
import { writeRuns } from '../writeRuns.ts';

/** The words Word numbers captions under in Danish; what stands over a table keeps with it, under a picture it ends it. */
const LABELS = {
  figure: { word: 'Figur', place: {} },
  table: { word: 'Tabel', place: { keepNext: true, keepLines: true, spacing: { before: 240, after: 100 } } },
} as const;

/**
 * A caption in Word's own style, numbered by Word itself (a SEQ field, ISO 29500-1 17.16.5.56): "Figur 1 …" under a
 * picture or a chart, "Tabel 1 …" over a table. Its number is the bookmark `anchor` when something refers to it.
 */
export function writeCaption(
  context: WriteContext,
  label: keyof typeof LABELS,
  words: readonly Run[],
  anchor?: string,
): Paragraph {
  const { word, place } = LABELS[label];
  const number = String(context.nextNumber(label));
  const field = `SEQ ${word} \\* ARABIC`;
  const bold = { bold: true };
  return new Paragraph({
    style: styleIds.caption,
    ...place,
    children: [
      new TextRun({ text: `${word} `, ...bold }),
      ...(anchor === undefined
        ? complexField(field, number, bold)
        : [new Bookmark({ id: anchor, children: complexField(field, number, bold) })]),
      ...writeRuns(context, [{ text: ' ' }, ...words]),
    ],
  });
}
