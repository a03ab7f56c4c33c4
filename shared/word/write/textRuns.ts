import { Tab, TextRun } from 'docx';
import type { IRunOptions } from 'docx';
import { cleanText } from './cleanText.ts';

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
