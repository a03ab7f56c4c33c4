import { ExternalHyperlink } from 'docx';
import type { ParagraphChild } from 'docx';
import type { Run } from '#shared/report/outline/outline.ts';
import { cleanText } from './cleanText.ts';
import { styleIds } from './styles/styleIds.ts';
import { textRuns } from './textRuns.ts';
import type { WriteContext } from './writeContext.ts';
import { writeReference } from './writeReference.ts';

/** Runs with their marks; those with a link become real links, references Word's own fields. */
export function writeRuns(context: WriteContext, runs: readonly Run[]): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    const marks = { ...(run.bold ? { bold: true } : {}), ...(run.italic ? { italics: true } : {}) };
    if (run.ref) return writeReference(context, run, marks) ?? textRuns(run.text, marks);
    // A link that shows nothing cannot be followed, only stumbled over.
    if (!run.link || cleanText(run.text).trim() === '') return textRuns(run.text, marks);
    const children = textRuns(run.text, { ...marks, style: styleIds.hyperlink });
    return [new ExternalHyperlink({ link: cleanText(run.link), children })];
  });
}
