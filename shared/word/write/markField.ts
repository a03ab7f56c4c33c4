import { Bookmark } from 'docx';
import type { ParagraphChild } from 'docx';
import type { Source } from '#shared/report/outline/outline.ts';
import type { WriteContext } from './writeContext.ts';

/** What prints a field, in the bookmark that says so; as it is when it prints none, or nothing is there. */
export function markField(
  context: WriteContext,
  source: Source | undefined,
  children: ParagraphChild[],
): ParagraphChild[] {
  if (!source || children.length === 0) return children;
  return [new Bookmark({ id: context.markName(source), children })];
}
