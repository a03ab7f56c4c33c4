import { ImportedXmlComponent, TableOfContents, TextRun } from 'docx';
import type { IContext, IRunOptions, IXmlableObject, Paragraph } from 'docx';

/** How a run of a field is set. */
type RunMarks = Pick<IRunOptions, 'bold' | 'italics'>;

/** A run that begins, separates or ends a complex field (ECMA-376 17.16.18). */
export function fieldMark(type: 'begin' | 'separate' | 'end', marks: RunMarks = {}): TextRun {
  const attributes = { 'w:fldCharType': type };
  return new TextRun({ ...marks, children: [new ImportedXmlComponent('w:fldChar', attributes)] });
}

/** A run with a complex field's instruction. */
export function fieldInstruction(instruction: string): TextRun {
  const text = new ImportedXmlComponent('w:instrText', { 'xml:space': 'preserve' });
  text.push(instruction);
  return new TextRun({ children: [text] });
}

/** A whole field with what it shows until Word works it out anew, a run for each of its parts. */
export function complexField(instruction: string, shown: string, marks: RunMarks = {}): TextRun[] {
  return [
    fieldMark('begin', marks),
    fieldInstruction(instruction),
    fieldMark('separate', marks),
    new TextRun({ ...marks, text: shown }),
    fieldMark('end', marks),
  ];
}

/**
 * The content control of Word's gallery of contents, round paragraphs that hold the whole field themselves. The docx
 * library puts the field's ends in paragraphs of their own, which would stand as empty lines: they are left out.
 */
export class ContentsField extends TableOfContents {
  constructor(name: string, entries: readonly Paragraph[]) {
    super(name, { contentChildren: entries, beginDirty: false });
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const written = super.prepForXml(context);
    const parts: unknown = written?.['w:sdt'];
    if (!Array.isArray(parts)) return written;
    for (const part of parts) {
      const content: unknown = part?.['w:sdtContent'];
      if (Array.isArray(content)) part['w:sdtContent'] = content.slice(1, -1);
    }
    return written;
  }
}
