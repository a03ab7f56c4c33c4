import { addDoubt, doubt } from '../doubt.ts';
import type { Draft } from '../draft.ts';
import type { Piece } from '../piece.ts';
import { fold, sentencesOf, unquote } from '../text/plainText.ts';
import { activityKindNamed } from './activityKindNamed.ts';

const LABEL =
  /^(?:(?:aflyste|ikke gennemførte|ikke realiserede|udgåede) (?:aktiviteter|arrangementer|events|møder)\b|[^.]{0,60}\b(?:aktiviteter|arrangementer|events|møder) (?:blev (?:aflyst|ikke (?:gennemført|afholdt|realiseret|til noget))|udgik|måtte aflyses)[^.]{0,40}:$)/i;

/** "Den afsluttende konference blev aflyst på grund af storm." */
const TOLD =
  /^((?:Den|Det|En|Et) [^,.]{3,80}?) (?:blev|er)(?: desværre)?(?: blevet)? aflyst(?:,? ((?:på grund af|fordi|da|grundet|som følge af) .+?))?\.?$/su;

/** What a sentence says was cancelled, when its words name a kind of activity; the text stays where it is. */
function addTold(draft: Draft, piece: Piece): void {
  if (!/\baflyst\b/.test(piece.text)) return;
  for (const sentence of sentencesOf(piece.text)) {
    const [, title = '', reason = ''] = TOLD.exec(sentence) ?? [];
    const kind = title === '' ? null : activityKindNamed(title);
    if (!kind || draft.proposals.activities.some((each) => fold(each.title) === fold(title))) continue;
    const record = draft.activity(kind, piece, title, doubt.outcome);
    record.status = 'cancelled';
    record.reason = reason;
  }
}

/**
 * The list under "Aflyste aktiviteter", an activity an item: its name, and after a colon or a dash why. Takes it and
 * returns the rest, of which what it tells was cancelled is read as well.
 */
export function readCancelled(draft: Draft, pieces: readonly Piece[]): Piece[] {
  let list = false;
  return pieces.filter((piece, at) => {
    if (LABEL.test(piece.text) && pieces[at + 1]?.kind === 'item') {
      list = true;
      draft.ledger.take(piece, draft.proposals.report, piece.text);
      return false;
    }
    list &&= piece.kind === 'item';
    if (!list) {
      addTold(draft, piece);
      return true;
    }
    const [, name = piece.text, reason = ''] = /^(.{2,200}?)(?::|\s[–-])\s+(.+)$/s.exec(piece.text) ?? [];
    const title = unquote(name);
    const kind = activityKindNamed(title);
    const known = draft.proposals.activities.find((each) => fold(each.title) === fold(title));
    const record = known ?? draft.activity(kind ?? 'event', piece, title, null);
    if (!known && kind === null) addDoubt(record, doubt.activityKind);
    record.status = 'cancelled';
    record.reason = reason;
    draft.ledger.take(piece, record);
    return false;
  });
}
