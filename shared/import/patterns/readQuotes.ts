import type { Testimonial } from '#shared/domain/testimonial.ts';
import { organisationIn, type ChapterScope } from '../activities/chapterScope.ts';
import { doubt } from '../doubt.ts';
import { shortLine } from '../draft.ts';
import type { Piece } from '../piece.ts';
import type { Proposed } from '../proposal.ts';
import { findTestimonials } from './findTestimonials.ts';

/**
 * Proposes the testimonials of a chapter. In their place is left a `quote` piece each, by which the activity that is
 * read next knows that the quote stood in it.
 */
export function readQuotes(scope: ChapterScope): {
  pieces: Piece[];
  quotes: Map<Piece, Proposed<Testimonial>>;
} {
  const { draft } = scope;
  const quotes = new Map<Piece, Proposed<Testimonial>>();
  const gone = new Set<Piece>();
  for (const found of findTestimonials(scope.pieces)) {
    const [first] = found.pieces;
    if (!first) continue;
    const record = draft.testimonial(first, found.sure ? null : doubt.quoteEnds);
    record.quote = found.text.slice(0, 20_000);
    record.person = shortLine(found.by.person);
    record.personTitle = shortLine(found.by.personTitle);
    record.relation = shortLine(found.by.relation);
    const organisation = shortLine(found.by.organisation);
    record.organisation = organisation === '' ? '' : organisationIn(scope, organisation, first, true);
    record.attachedTo = { type: 'section', section: scope.section.key };
    record.source = { text: found.pieces.map((piece) => piece.text).join('\n'), where: first.where };
    for (const piece of found.pieces) {
      gone.add(piece);
      draft.ledger.take(
        piece,
        record,
        `siger udtaler fortæller skriver i hos ved på fra portræt af ${organisation}`,
      );
    }
    quotes.set({ ...first, kind: 'quote', text: '' }, record);
  }
  const marks = [...quotes.keys()];
  const pieces = scope.pieces.flatMap((piece) => {
    const mark = marks.find((each) => each.id === piece.id);
    if (mark) return [mark];
    return gone.has(piece) ? [] : [piece];
  });
  return { pieces, quotes };
}
