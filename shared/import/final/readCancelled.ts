import { addDoubt, doubt } from '../doubt.ts';
import type { Draft } from '../draft.ts';
import type { Piece } from '../piece.ts';
import { fold, unquote } from '../text/plainText.ts';
import { activityKindNamed } from './activityKindNamed.ts';

const LABEL =
  /^(?:(?:aflyste|ikke gennemførte|ikke realiserede|udgåede) (?:aktiviteter|arrangementer|events|møder)\b|[^.]{0,60}\b(?:aktiviteter|arrangementer|events|møder) (?:blev (?:aflyst|ikke (?:gennemført|afholdt|realiseret|til noget))|udgik|måtte aflyses)[^.]{0,40}:$)/i;

/**
 * The list under "Aflyste aktiviteter", an activity an item: its name, and after a colon or a dash why. Takes it and
 * returns the rest.
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
    if (!list) return true;
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
