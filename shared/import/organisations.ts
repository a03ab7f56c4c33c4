import { organisation } from '#shared/domain/organisation.ts';
import type { Draft } from './draft.ts';
import type { Piece } from './piece.ts';
import type { Doubt } from './doubt.ts';
import { organisationKindOf } from './text/names.ts';
import { fold } from './text/plainText.ts';

/** "Danish Life Science Cluster (DLSC)": a name and the letters of its own that stand for it. */
const DEFINED = /((?:\p{Lu}[\p{L}-]+(?:\s+(?:for|i|af|og|&))?\s+){1,6})\((\p{Lu}[\p{Lu}\p{N}-]{1,9})\)/gu;

const SHORT = /\(\p{Lu}[\p{Lu}\p{N}-]{1,9}\)/u;

/** Abbreviations the text itself explains, by their letters. */
export function abbreviationsIn(pieces: readonly Piece[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const piece of pieces) {
    // Few pieces have such letters in brackets; the pattern is slow on the many that have none.
    if (!SHORT.test(piece.text)) continue;
    for (const match of piece.text.matchAll(DEFINED)) {
      const name = (match[1] ?? '').trim();
      const short = match[2] ?? '';
      const initials = fold(name)
        .split(' ')
        .map((word) => word[0])
        .join('');
      const letters = fold(short).replaceAll(' ', '');
      // The first letters must be in the name, in order, or it is a remark in brackets.
      let at = -1;
      const inOrder = [...letters].every((letter) => (at = fold(name).indexOf(letter, at + 1)) !== -1);
      if (initials.startsWith(letters[0] ?? '-') && inOrder && !found.has(short)) found.set(short, name);
    }
  }
  return found;
}

/** Proposes an organisation once, whatever the case of its name; an abbreviation the text explains becomes the name. */
export function addOrganisation(
  draft: Draft,
  name: string,
  piece: Piece,
  why: Doubt | null,
  abbreviations: ReadonlyMap<string, string>,
): string {
  const full = abbreviations.get(name) ?? name.trim();
  if (full === '' || full.length > 500) return full;
  const folded = fold(full);
  const known = draft.proposals.organisations.find((each) => fold(each.name) === folded);
  if (known) return known.name;
  const short = [...abbreviations].find(([, long]) => fold(long) === folded)?.[0] ?? '';
  draft.proposals.organisations.push({
    ...organisation.parse({
      id: draft.newId('organisation'),
      name: full,
      abbreviation: short,
      kind: organisationKindOf(full) ?? 'other',
    }),
    source: { text: piece.text, where: piece.where },
    confidence: why === null ? 'sure' : 'doubtful',
    doubts: why === null ? [] : [why],
  });
  return full;
}
