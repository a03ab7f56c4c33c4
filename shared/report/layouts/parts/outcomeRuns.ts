import type { Run, Source } from '#shared/report/outline/outline.ts';
import { fieldRun } from './fieldRun.ts';

/**
 * A sentence that says what became of something, and why, as runs.
 * @param sentence the whole of it; @param plain the same without a reason, with its point
 * @param said the field that the statement prints; @param why the reason's own
 */
export function outcomeRuns(
  sentence: string,
  plain: string,
  reason: string,
  said: Source,
  why: Source,
): Run[] {
  const statement = plain.replace(/\.$/, '');
  const text = reason.trim();
  const end = text === '' || (sentence.endsWith('.') && !text.endsWith('.')) ? '.' : '';
  const from = sentence.length - text.length - end.length;
  const printed = sentence.slice(from, sentence.length - end.length);
  // A clause goes on in small letters; the field says that it began with a capital.
  const source = printed === text ? why : { ...why, field: `${why.field ?? ''}.capital` };
  return [
    fieldRun(statement, said),
    { text: sentence.slice(statement.length, from) },
    fieldRun(printed, source),
    { text: end },
  ].filter((run) => run.text !== '');
}
