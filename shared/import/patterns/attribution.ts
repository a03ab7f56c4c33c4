import {
  looksLikeOrganisation,
  looksLikePerson,
  looksLikeRelation,
  looksLikeTitle,
  organisationKindOf,
} from '../text/names.ts';
import { uncapitalise } from '../text/plainText.ts';

/** Who said something, as far as the lines under a quote tell; '' for what they do not. */
export type Attribution = { person: string; personTitle: string; relation: string; organisation: string };

const LEADING = /^[\s–—-]+/;

/** "Specialkonsulent i Aalborg Kommune" → title and organisation; null when the line is not of that make. */
function titleAtOrganisation(line: string): { title: string; organisation: string } | null {
  const match = /^(.{3,80}?)\s+(?:i|hos|ved|på|fra)\s+(\p{Lu}.{2,80})$/u.exec(line);
  const [, title = '', organisation = ''] = match ?? [];
  return match &&
    looksLikeTitle(title) &&
    !looksLikeRelation(line) &&
    organisationKindOf(organisation) !== null
    ? { title, organisation }
    : null;
}

/** Splits "Bo Eksempel, konsulent, By Kommune" at its commas; a line that is one thing stays whole. */
function partsOf(line: string): string[] {
  const clean = line.replace(LEADING, '').trim();
  const parts = clean.split(/\s*[,|·]\s+/).filter((part) => part !== '');
  return parts;
}

function setParts(found: Attribution, rest: readonly string[]): void {
  const left: string[] = [];
  for (const part of rest) {
    const both = titleAtOrganisation(part);
    if (both && found.personTitle === '' && found.organisation === '') {
      found.personTitle = both.title;
      found.organisation = uncapitalise(both.organisation);
    } else if (looksLikeRelation(part) && found.relation === '') found.relation = part;
    else if (looksLikeOrganisation(part) && found.organisation === '' && !/^\p{Ll}/u.test(part))
      found.organisation = uncapitalise(part);
    else if (looksLikeTitle(part) && found.personTitle === '') found.personTitle = part;
    else left.push(part);
  }
  for (const part of left) {
    if (found.personTitle === '' && (left.length > 1 || found.organisation !== '' || /^\p{Ll}/u.test(part)))
      found.personTitle = part;
    else if (found.organisation === '') found.organisation = part;
    else if (found.relation === '') found.relation = part;
    else found.personTitle = [found.personTitle, part].filter((text) => text !== '').join(', ');
  }
}

/**
 * Reads the lines under (or before) a quote, in whatever order: the name is the one that looks like a person's.
 * @returns null when no line is a name.
 */
export function readAttribution(lines: readonly string[]): Attribution | null {
  const parts = lines.flatMap(partsOf);
  const at = parts.findIndex((part) => looksLikePerson(part));
  const person = parts[at];
  if (person === undefined) return null;
  const found: Attribution = {
    person: uncapitalise(person),
    personTitle: '',
    relation: '',
    organisation: '',
  };
  setParts(
    found,
    parts.filter((_part, index) => index !== at),
  );
  return found;
}
