import type { IRunOptions, ParagraphChild } from 'docx';
import type { Run } from '#shared/report/outline/outline.ts';
import { cleanText } from './cleanText.ts';
import { complexField } from './contentsField.ts';
import type { WriteContext } from './writeContext.ts';
import { textRuns } from './textRuns.ts';

/**
 * A cross-reference as Word's own REF field (ISO 29500-1 17.16.5.50) round the part of the text that the target gives: a
 * heading's number (`\r`), or the words its bookmark holds. Null when it leads nowhere in this file.
 */
export function writeReference(
  context: WriteContext,
  { text, ref }: Run,
  marks: Pick<IRunOptions, 'bold' | 'italics'>,
): ParagraphChild[] | null {
  const to = ref?.to;
  const target = to && context.target(to.anchor);
  const shown = cleanText(to?.shown ?? '');
  const words = cleanText(text);
  const at = words.lastIndexOf(shown);
  if (!target || shown === '' || at < 0) return null;
  const { bookmark, numbered } = target;
  // The number of a caption is bold where it stands, and need not be so here.
  const instruction = `REF ${bookmark} ${numbered ? '\\r \\h' : '\\h \\* MERGEFORMAT'}`;
  return [
    ...textRuns(words.slice(0, at), marks),
    ...complexField(instruction, shown, marks),
    ...textRuns(words.slice(at + shown.length), marks),
  ];
}
