import type { Piece } from '../piece.ts';
import { fold } from './plainText.ts';

/** Names the file sets in quotation marks, or in bold inside a paragraph, folded for comparing. */
export function namesIn(pieces: readonly Piece[]): string[] {
  const quoted = pieces.flatMap((piece) =>
    !/[”“"]/.test(piece.text)
      ? []
      : [...piece.text.matchAll(/[”“"]\s*([^”“"]{6,80}?)\s*[”“"]/g)].map((match) => match[1] ?? ''),
  );
  const bold = pieces
    .filter((piece) => piece.kind === 'paragraph' && piece.runs.some((run) => run.bold !== true))
    .flatMap((piece) =>
      piece.runs.filter((run) => run.bold === true && run.text.length <= 80).map((run) => run.text),
    );
  // A sentence in quotation marks is something said.
  const called = [...quoted, ...bold].filter((name) => !/[.,!?]$/.test(name));
  return [...new Set(called.map(fold))].filter((name) => name.includes(' '));
}
