import { readMarkName, type Mark } from '#shared/report/marks/markName.ts';
import { isPointer } from '#shared/report/marks/referenceMark.ts';
import type { Piece } from '../piece.ts';
import { isForm } from './ownWords.ts';
import { piecesInside } from '../toPieces.ts';

/**
 * What stands in one mark: the field it is of, and its text as the file has it now. `added` is what was typed right after
 * it, which Word leaves outside the mark.
 */
export type Span = { mark: Mark; text: string; added: string; piece: Piece };

/** True when the piece, or a cell of it, stands in a mark of this app. */
export function isMarked(piece: Piece): boolean {
  if (piece.kind === 'table') return piecesInside(piece).some(isMarked);
  return piece.runs.some(({ marks }) => marks !== undefined);
}

/** What of the text between two marks, or after the `last`, is not the app's own form. */
function typedIn(text: string, last: boolean): string {
  if (isForm(text)) return '';
  if (last) return text.trimEnd();
  const words = [...text.matchAll(/[\p{L}\p{N}]+[.!?]?/gu)];
  const end = words.findLast(([word]) => !isForm(word));
  return end ? text.slice(0, end.index + end[0].length) : '';
}

/** The marks of a piece, in the order they begin, and what stands in none of them. */
export type Spans = { spans: Span[]; rest: string };

/** The marks of a piece; they are asked for more than once. */
export function spansOf(piece: Piece): Spans {
  piece.spans ??= readSpans(piece);
  return piece.spans;
}

/** False for a mark that says where something leads. */
function printsField(name: string): boolean {
  const mark = readMarkName(name);
  return !mark || !isPointer(mark);
}

function readSpans(piece: Piece): Spans {
  const texts = new Map<string, { text: string; added: string }>();
  let rest = '';
  piece.runs.forEach((run, at) => {
    const marks = run.marks?.filter(printsField);
    for (const name of marks ?? []) {
      const known = texts.get(name);
      if (known) known.text += run.text;
      else texts.set(name, { text: run.text, added: '' });
    }
    if (run.marks !== undefined) return;
    rest += ` ${run.text}`;
    const before = texts.get(piece.runs[at - 1]?.marks?.findLast(printsField) ?? '');
    if (before) before.added = typedIn(run.text, at === piece.runs.length - 1);
  });
  const spans: Span[] = [];
  for (const [name, { text, added }] of texts) {
    const mark = readMarkName(name);
    if (mark) spans.push({ mark, text: text.trim(), added, piece });
  }
  return { spans, rest };
}
