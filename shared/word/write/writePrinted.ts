import { Bookmark, Paragraph, TextRun } from 'docx';
import { printedName, readMarkName } from '#shared/report/marks/markName.ts';
import { isPointer } from '#shared/report/marks/referenceMark.ts';
import { styleIds } from './styles/styleIds.ts';
import type { WriteContext } from './writeContext.ts';

/** True for what prints a field: not a label, nor what says where something leads. */
function printsField(name: string): boolean {
  const mark = readMarkName(name);
  return mark !== null && mark.path[0] !== 'form' && !isPointer(mark);
}

/**
 * The end of the file: a line that shows nothing and says which fields were printed, so that what is deleted later is
 * missed; none without fields. The blank behind the marks is for LibreOffice, which drops those of a last, empty line.
 */
export function writePrinted(context: WriteContext): Paragraph[] {
  const marks = [...context.markNames()]
    .filter(printsField)
    .map((name) => new Bookmark({ id: printedName(name), children: [] }));
  return marks.length > 0
    ? [new Paragraph({ style: styleIds.tableGap, children: [...marks, new TextRun(' ')] })]
    : [];
}
