import type { Piece } from './piece.ts';

/** A piece that says `text` where it stands: part of its own words, or those of the pieces it is put together from. */
export function restated(piece: Piece, text: string, parts = piece.parts): Piece {
  return { ...piece, text, runs: [{ text }], parts };
}

/** The same as a line of running text: a fact under its label, taken out of a table or a list. */
export function asLine(piece: Piece, text: string, parts = piece.parts): Piece {
  return { ...restated(piece, text, parts), kind: 'paragraph', list: null, level: 0 };
}

/** The same as the heading over what else the row or line tells. */
export function asHeading(piece: Piece, text: string, parts = piece.parts): Piece {
  return { ...restated(piece, text, parts), kind: 'heading', list: null, level: 9, styled: true };
}
