import type { Draft } from '../draft.ts';
import type { Piece } from '../piece.ts';
import { fold } from '../text/plainText.ts';

const EXPLAINED = /^([^:]{3,200}): (.+?)(?:\s*\bDokumentation: (.+))?$/is;

/**
 * Lines under the table of indicators that begin with the name of one: why it is as it is, and how it is known.
 * Takes what it understood and returns the rest.
 */
export function readExplanations(draft: Draft, pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece) => {
    const match = piece.kind === 'paragraph' ? EXPLAINED.exec(piece.text) : null;
    const record =
      match && draft.proposals.indicators.find((each) => fold(each.label) === fold(match[1] ?? ''));
    if (!match || !record) return true;
    const [, , said = '', known = ''] = match;
    const onlyKnown = /^dokumentation: (.+)$/is.exec(said)?.[1];
    if (onlyKnown === undefined)
      record.explanation = [record.explanation, said].filter((text) => text !== '').join('\n');
    record.evidence = [record.evidence, (onlyKnown ?? known).replace(/\.$/, '')]
      .filter((text) => text !== '')
      .join('\n');
    draft.ledger.take(piece, record, 'dokumentation');
    return false;
  });
}
