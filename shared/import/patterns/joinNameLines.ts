import type { Piece } from '../piece.ts';
import { restated } from '../restated.ts';
import { looksLikeOrganisation } from '../text/names.ts';
import { uncapitalise } from '../text/plainText.ts';

const MOST_LINES = 4;

/** Short lines in a row that are one name set over several: "Danish", "Life Science", "Cluster". */
export function joinNameLines(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) break;
    const lines: Piece[] = [];
    for (const next of pieces.slice(at, at + MOST_LINES)) {
      if (next.kind !== 'paragraph' && next.kind !== 'heading') break;
      if (next.text.split(/\s+/).length > 3 || !/^[\p{Lu}][\p{L}\s/&-]*$/u.test(next.text)) break;
      lines.push(next);
      const text = uncapitalise(lines.map((line) => line.text).join(' '));
      if (looksLikeOrganisation(text)) break;
    }
    const text = lines.map((line) => line.text).join(' ');
    if (
      lines.length > 1 &&
      looksLikeOrganisation(uncapitalise(text)) &&
      !lines.slice(0, -1).some((line) => looksLikeOrganisation(line.text))
    ) {
      joined.push(restated(piece, text, lines));
      at += lines.length - 1;
    } else joined.push(piece);
  }
  return joined;
}
