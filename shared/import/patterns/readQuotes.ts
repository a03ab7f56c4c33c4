import type { Testimonial } from '#shared/domain/testimonial.ts';
import { organisationIn, type ChapterScope } from '../activities/chapterScope.ts';
import { doubt } from '../doubt.ts';
import { shortLine } from '../draft.ts';
import type { Piece } from '../piece.ts';
import type { Proposed } from '../proposal.ts';
import { restated } from '../restated.ts';
import { findTestimonials } from './findTestimonials.ts';

/**
 * Proposes the testimonials of a chapter. In their place is left a `quote` piece each, by which the activity that is
 * read next knows that the quote stood in it.
 */
export function readQuotes(
  scope: Pick<ChapterScope, 'draft' | 'abbreviations' | 'pieces'> & {
    section: ChapterScope['section'] | null;
  },
): {
  pieces: Piece[];
  quotes: Map<Piece, Proposed<Testimonial>>;
} {
  const { draft } = scope;
  const quotes = new Map<Piece, Proposed<Testimonial>>();
  const gone = new Set<Piece>();
  /** What a paragraph says before and behind the quote in it. */
  const around = new Map<number, Piece>();
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
    record.attachedTo = scope.section ? { type: 'section', section: scope.section.key } : null;
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
    if (found.rest !== '') around.set(first.id, restated(first, found.rest));
  }
  const marks = [...quotes.keys()];
  const pieces = scope.pieces.flatMap((piece) => {
    const mark = marks.find((each) => each.id === piece.id);
    const rest = around.get(piece.id);
    if (mark) return rest ? [mark, rest] : [mark];
    return gone.has(piece) ? [] : [piece];
  });
  return { pieces, quotes };
}
