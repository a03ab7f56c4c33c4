import { readMarkName, type Mark } from '#shared/report/marks/markName.ts';
import type { Run } from '#shared/report/outline/outline.ts';
import type { Piece } from '../piece.ts';
import { piecesInside } from '../toPieces.ts';

/** What stands in one mark: the field it is of, and its text as the file has it now. */
export type Span = { mark: Mark; text: string; runs: Run[]; piece: Piece };

/** True when the piece, or a cell of it, stands in a mark of this app. */
export function isMarked(piece: Piece): boolean {
  if (piece.kind === 'table') return piecesInside(piece).some(isMarked);
  return piece.runs.some(({ marks }) => marks !== undefined);
}

/** The marks of a piece, in the order they begin, and what stands in none of them. */
export function spansOf(piece: Piece): { spans: Span[]; rest: string } {
  const runs = new Map<string, Run[]>();
  let rest = '';
  for (const run of piece.runs) {
    if (run.marks === undefined) rest += ` ${run.text}`;
    for (const name of run.marks ?? []) runs.set(name, [...(runs.get(name) ?? []), run]);
  }
  const spans = [...runs].flatMap(([name, within]): Span[] => {
    const mark = readMarkName(name);
    if (!mark) return [];
    const text = within.map((run) => run.text).join('');
    return [{ mark, text: text.trim(), runs: within, piece }];
  });
  return { spans, rest };
}
