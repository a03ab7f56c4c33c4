import { readMarkName, type Mark } from '#shared/report/marks/markName.ts';
import type { Run } from '#shared/report/outline/outline.ts';
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

type Spans = { spans: Span[]; rest: string };

/** Pieces are asked for their marks more than once. */
const known = new WeakMap<Piece, Spans>();

/** The marks of a piece, in the order they begin, and what stands in none of them. */
export function spansOf(piece: Piece): Spans {
  const found = known.get(piece) ?? readSpans(piece);
  known.set(piece, found);
  return found;
}

function readSpans(piece: Piece): Spans {
  const runs = new Map<string, Run[]>();
  const added = new Map<string, string>();
  let rest = '';
  piece.runs.forEach((run, at) => {
    for (const name of run.marks ?? []) runs.set(name, [...(runs.get(name) ?? []), run]);
    if (run.marks !== undefined) return;
    rest += ` ${run.text}`;
    const before = piece.runs[at - 1]?.marks?.at(-1);
    if (before !== undefined) added.set(before, typedIn(run.text, at === piece.runs.length - 1));
  });
  const spans = [...runs].flatMap(([name, within]): Span[] => {
    const mark = readMarkName(name);
    if (!mark) return [];
    const text = within.map((run) => run.text).join('');
    return [{ mark, text: text.trim(), added: added.get(name) ?? '', piece }];
  });
  return { spans, rest };
}
