import type { Piece } from '../piece.ts';
import { looksLikePerson } from './names.ts';

const TYPED = /^[-–•·▪*]\s+(?=\S)/;

/** The text of an item, also of one alone whose bullet was typed; null for what is no item ("– Bo Eksempel" signs a quote). */
export function itemText(piece: Piece): string | null {
  if (piece.kind === 'item') return piece.text;
  if (piece.kind !== 'paragraph' || !TYPED.test(piece.text)) return null;
  const text = piece.text.replace(TYPED, '');
  return looksLikePerson(text.split(/[,|\n]/)[0] ?? '') ? null : text;
}
