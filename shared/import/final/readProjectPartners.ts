import type { ChapterScope } from '../activities/chapterScope.ts';
import { organisationIn } from '../activities/chapterScope.ts';
import { withParts } from '../activities/readActivities.ts';
import { partnersTold } from '../activities/partnersTold.ts';
import { addPartner, readPartners } from '../activities/readPartners.ts';
import { addDoubt, doubt } from '../doubt.ts';
import type { Piece } from '../piece.ts';

const LONGEST = 400;

/** Partners told in running text; the text stays where it is. */
function addTold(scope: ChapterScope, piece: Piece): void {
  const partners = partnersTold(piece.text);
  if (partners.length === 0) return;
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
