import type { Ledger } from './ledger.ts';
import type { Piece } from './piece.ts';
import type { SourceLine } from './sourceLine.ts';
import { piecesInside } from './toPieces.ts';

function idsOf(owners: readonly object[]): string[] {
  const ids: string[] = [];
  for (const owner of owners) if ('id' in owner && typeof owner.id === 'string') ids.push(owner.id);
  return ids;
}

/** The pieces of a file as lines in reading order, each with the records that took it. */
export function toSourceLines(pieces: readonly Piece[], ledger: Ledger): SourceLine[] {
  let tables = 0;
  const line = (piece: Piece, table: SourceLine['table']): SourceLine[] => {
    if (piece.kind === 'table' || piece.kind === 'quote') return [];
    if (piece.text === '' && piece.kind !== 'image') return [];
    const { kind, text, level, where, image } = piece;
    const numbered = kind === 'heading' && piece.number !== null ? `${piece.number} ${text}` : text;
    return [{ kind, text: numbered, level, where, records: idsOf(ledger.ownersOf(piece)), table, image }];
  };
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'table') return line(piece, null);
    tables += 1;
    const number = tables;
    return piece.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell.flatMap((inner) =>
          (inner.kind === 'table' ? piecesInside(inner) : [inner]).flatMap((each) =>
            line(each, { number, row, column }),
          ),
        ),
      ),
    );
  });
}
