import type { Piece } from '../piece.ts';
import { activityPartOf } from './activityPart.ts';

const LINE =
  /^(\p{Lu}[^:.]{2,80}?)(?::| [–-]) ((?:\p{L}+\.? ){0,2}\d[\d.]* (?:deltagere|medlemmer|personer)\b.*)$/u;

/**
 * Networks that are told in a line each, "Netværk for lyd: 19 deltagere (4 møder)", as what they would be with a heading
 * over each; all else as it is.
 */
export function networkLines(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind !== 'paragraph' && piece.kind !== 'item') return [piece];
    const [, name = '', counted = ''] = LINE.exec(piece.text) ?? [];
    if (name === '' || /^antal\b/i.test(name) || activityPartOf(name) !== null) return [piece];
    const like = { ...piece, list: null, level: 0 };
    const text = `Antal deltagere: ${counted}`;
    return [
      { ...like, kind: 'heading', level: 9, styled: true, text: name, runs: [{ text: name }] },
      { ...like, kind: 'paragraph', text, runs: [{ text }] },
    ];
  });
}
