import { ExternalHyperlink } from 'docx';
import type { ParagraphChild } from 'docx';
import type { Run, Source } from '#shared/report/outline/outline.ts';
import { cleanText } from './cleanText.ts';
import { markField } from './markField.ts';
import { styleIds } from './styles/styleIds.ts';
import { textRuns } from './textRuns.ts';
import type { WriteContext } from './writeContext.ts';
import { writeReference } from './writeReference.ts';

function writeRun(context: WriteContext, run: Run): ParagraphChild[] {
  const marks = { ...(run.bold ? { bold: true } : {}), ...(run.italic ? { italics: true } : {}) };
  if (run.ref) return writeReference(context, run, marks) ?? textRuns(run.text, marks);
  // A link that shows nothing cannot be followed, only stumbled over.
  if (!run.link || cleanText(run.text).trim() === '') return textRuns(run.text, marks);
  const children = textRuns(run.text, { ...marks, style: styleIds.hyperlink });
  return [new ExternalHyperlink({ link: cleanText(run.link), children })];
}

function isSame(a: Source | undefined, b: Source | undefined): boolean {
  return a === b || (a?.entity === b?.entity && a?.id === b?.id && a?.field === b?.field);
}

/** Neighbours of the same field stand in one mark; inside it those of its parts, `depth` marks down. */
function writeMarked(context: WriteContext, runs: readonly Run[], depth: number): ParagraphChild[] {
  const written: ParagraphChild[] = [];
  for (let at = 0; at < runs.length;) {
    const source = runs[at]?.of?.[depth];
    let end = at + 1;
    while (end < runs.length && isSame(runs[end]?.of?.[depth], source)) end += 1;
    const group = runs.slice(at, end);
    if (source) written.push(...markField(context, source, writeMarked(context, group, depth + 1)));
    else for (const run of group) written.push(...writeRun(context, run));
    at = end;
  }
  return written;
}

/**
 * Runs with their marks; those with a link become real links, references Word's own fields, fields bookmarks. Runs that
 * print no field, of a block that has its place in a record, are its form: a label, a sum.
 */
export function writeRuns(context: WriteContext, runs: readonly Run[], source?: Source): ParagraphChild[] {
  const written = writeMarked(context, runs, 0);
  if (!source || runs.some(({ of }) => of !== undefined)) return written;
  return markField(context, { ...source, field: 'form' }, written);
}
