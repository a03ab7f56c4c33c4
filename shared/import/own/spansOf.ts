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

/** The span of a mark, begun where the mark is first met; null for one that says where something leads. */
function spanIn(spans: Map<string, Span | null>, name: string, piece: Piece): Span | null {
  const known = spans.get(name);
  if (known !== undefined) return known;
  const mark = readMarkName(name);
  const span = mark && !isPointer(mark) ? { mark, text: '', added: '', piece } : null;
  spans.set(name, span);
  return span;
}

function readSpans(piece: Piece): Spans {
  const spans = new Map<string, Span | null>();
  let rest = '';
  /** The innermost mark of the run before. */
  let before: Span | null = null;
  piece.runs.forEach((run, at) => {
    if (run.marks === undefined) {
      rest += ` ${run.text}`;
      if (before) before.added = typedIn(run.text, at === piece.runs.length - 1);
    }
    before = null;
    for (const name of run.marks ?? []) {
      const span = spanIn(spans, name, piece);
      if (!span) continue;
      span.text += run.text;
      before = span;
    }
  });
  const printed = [...spans.values()].filter((span) => span !== null);
  for (const span of printed) span.text = span.text.trim();
  return { spans: printed, rest };
}
