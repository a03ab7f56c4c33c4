import type { Run, Source } from '#shared/report/outline/outline.ts';

/** A run that prints one field of a record. */
export function fieldRun(text: string, source: Source, marks: Omit<Run, 'text' | 'of'> = {}): Run {
  return { text, ...marks, of: [source] };
}
