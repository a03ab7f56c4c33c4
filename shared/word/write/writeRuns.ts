import { ExternalHyperlink, Tab, TextRun } from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { Run } from '#shared/report/outline/outline.ts';
import { cleanText } from './cleanText.ts';
import { styleIds } from './styles/styleIds.ts';

/** Text as runs: a line end becomes a line break, a tab a tab. */
export function textRuns(
  text: string,
  options: Omit<IRunOptions, 'children' | 'text' | 'break'> = {},
): TextRun[] {
  return cleanText(text)
    .split('\n')
    .map((line, index) => {
      const children = line.split('\t').flatMap((part, at) => (at === 0 ? [part] : [new Tab(), part]));
      return new TextRun({ ...options, children, ...(index > 0 ? { break: 1 } : {}) });
    });
}

/** Runs with their marks; those with a link become real links. */
export function writeRuns(runs: readonly Run[]): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    const marks = { ...(run.bold ? { bold: true } : {}), ...(run.italic ? { italics: true } : {}) };
    if (!run.link) return textRuns(run.text, marks);
    const children = textRuns(run.text, { ...marks, style: styleIds.hyperlink });
    return [new ExternalHyperlink({ link: cleanText(run.link), children })];
  });
}
