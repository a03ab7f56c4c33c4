import { doubt } from '../doubt.ts';
import type { Section } from '#shared/domain/section.ts';
import type { Testimonial } from '#shared/domain/testimonial.ts';
import type { Draft } from '../draft.ts';
import { addOrganisation } from '../organisations.ts';
import type { Piece } from '../piece.ts';
import type { Proposed } from '../proposal.ts';
import { toRichText } from '../toRichText.ts';

/** A chapter being read: what is left of its pieces, and what the whole file tells. */
export type ChapterScope = {
  draft: Draft;
  section: Proposed<Section>;
  pieces: Piece[];
  /** Abbreviations the file explains → the name in full. */
  abbreviations: ReadonlyMap<string, string>;
  /** Names the file sets in quotation marks or bold, folded for comparing. */
  names: readonly string[];
  /** The testimonial that stood where a `quote` piece stands. */
  quotes: ReadonlyMap<Piece, Proposed<Testimonial>>;
};

/** Puts pieces into the section's text, in order. */
export function addToSection(scope: ChapterScope, pieces: readonly Piece[]): void {
  const { section, draft } = scope;
  section.body = [...section.body, ...toRichText(pieces)];
  for (const piece of pieces) draft.ledger.take(piece, section);
}

/** An organisation by the name the file gives it: proposed once, its full name returned. */
export function organisationIn(
  scope: Pick<ChapterScope, 'draft' | 'abbreviations'>,
  name: string,
  piece: Piece,
  sure: boolean,
): string {
  return addOrganisation(scope.draft, name, piece, sure ? null : doubt.organisation, scope.abbreviations);
}
