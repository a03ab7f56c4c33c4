import type { ChapterScope } from '../activities/chapterScope.ts';
import { organisationIn } from '../activities/chapterScope.ts';
import { withParts } from '../activities/readActivities.ts';
import { addPartner, readPartner, readPartners, splitNames } from '../activities/readPartners.ts';
import { addDoubt, doubt } from '../doubt.ts';
import type { Piece } from '../piece.ts';
import { looksLikeOrganisation } from '../text/names.ts';

/** "Projektets partnere var By Kommune, Land Kommune og Klyngen." */
const TOLD =
  /\bpart(?:nerne|nere|nerkredsen|erne)\b[^.:]{0,40}\b(?:er|var|består af|bestod af)\s+([^.]{5,400})\./i;
const LONGEST = 400;

/** Partners told in running text, when all that is named is an organisation; the text stays where it is. */
function addTold(scope: ChapterScope, piece: Piece): void {
  const names = splitNames(TOLD.exec(piece.text)?.[1] ?? '');
  const partners = names.flatMap((name) => readPartner(name, 'partner') ?? []);
  if (partners.length === 0 || !partners.every((each) => looksLikeOrganisation(each.organisation))) return;
  const head = scope.draft.finalProject(piece);
  for (const { organisation, role } of partners)
    addPartner(head, { organisation: organisationIn(scope, organisation, piece, false), role });
  addDoubt(head, doubt.organisation);
}

/**
 * The partners of a project in its first chapter: a line or a list under a label ("Projektpartnere:"), each with its role,
 * and those the text tells of. Takes what it understood and returns the rest.
 */
export function readProjectPartners(scope: ChapterScope, pieces: readonly Piece[]): Piece[] {
  const { draft } = scope;
  return withParts(pieces).flatMap(({ piece, part, value, label }) => {
    if (part !== 'partners' && part !== 'lead' && part !== 'facilitator') {
      addTold(scope, piece);
      return [piece];
    }
    if (value.length > LONGEST) return [piece];
    const head = draft.finalProject(piece);
    if (value !== '') readPartners(scope, head, value, piece, part === 'partners' ? 'partner' : part);
    draft.ledger.take(piece, head, label);
    return [];
  });
}
