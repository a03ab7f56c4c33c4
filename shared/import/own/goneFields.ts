import { readMarkName, type Mark } from '#shared/report/marks/markName.ts';
import type { Piece } from '../piece.ts';
import { piecesInside } from '../toPieces.ts';

function nameOf({ entity, key, path }: Mark): string {
  return [entity, key, ...path].join(' ');
}

/** What was printed in a file of ours when it was written, and stands in it no more. */
export function goneFields(printed: readonly Mark[], pieces: readonly Piece[]): Mark[] {
  const there = new Set<string>();
  for (const piece of pieces) {
    for (const { runs } of piece.kind === 'table' ? piecesInside(piece) : [piece]) {
      for (const name of runs.flatMap(({ marks }) => marks ?? [])) {
        const mark = readMarkName(name);
        if (mark) there.add(nameOf(mark));
      }
    }
  }
  return printed.filter((mark) => !there.has(nameOf(mark)));
}
