import type { Piece } from '../piece.ts';
import { findDateIn } from '../text/findDate.ts';
import { activityPartOf } from './activityPart.ts';

const NAMED =
  /^(\p{Lu}[^:.]{2,80}?)(?::| [–-]) ((?:\p{L}+\.? ){0,2}\d[\d.]* (?:deltagere|delt\.?|medlemmer|medl\.?|personer)(?![\p{L}]).*)$/u;
const COUNTED =
  /^(?:\p{L}+\.? ){0,2}\d[\d.]* (?:deltagere|delt\.?|medlemmer|medl\.?|gæster|personer)(?![\p{L}])/iu;
const EXHIBITORS = /^(?:\p{L}+\.? ){0,2}\d[\d.]* (?:udstillere|udst\.?|stande)(?![\p{L}])/iu;
const MEETINGS = /^(?:ca\.? )?\d{1,2} møder?(?:\/år| (?:om året|årligt|pr\.? år))?\.?$/i;
const LONGEST_NAME = 80;
const LONGEST_PLACE = 50;

/** A fact of a line, under the label that a reader of activities knows; null when it is none. */
function labelFact(fact: string, year: number): string | null {
  if (COUNTED.test(fact)) return `Antal deltagere: ${fact.replace(/ gæster\b/, ' deltagere')}`;
  if (EXHIBITORS.test(fact)) return `Udstillere: ${fact}`;
  if (MEETINGS.test(fact)) return `Møder om året: ${fact}`;
  return findDateIn(fact, year) && fact.length <= 30 ? `Dato: ${fact}` : null;
}

/** "Testdag, d. 3/5-18, Prøveby, 96 delt.": the name and its facts; null for a sentence, and for a line without facts. */
function factsOf(piece: Piece, year: number): { name: string; facts: string[] } | null {
  const named = NAMED.exec(piece.text);
  if (!named && piece.kind !== 'item') return null;
  const [first = '', ...parts] = (named ? `${named[1]}, ${named[2]}` : piece.text).split(
    /[,;]\s+(?![^(]*\))/,
  );
  const name = first.trim();
  if (
    !/^\p{Lu}/u.test(name) ||
    name.length > LONGEST_NAME ||
    /^antal\b/i.test(name) ||
    activityPartOf(name) !== null
  )
    return null;
  const facts: string[] = [];
  for (const part of parts) {
    const fact = labelFact(part, year);
    // What is no fact may be a place by its name; running text ends all.
    if (fact !== null) facts.push(fact);
    else if (/^\p{Lu}/u.test(part) && part.length <= LONGEST_PLACE && !/[.!?]$/.test(part))
      facts.push(`Sted: ${part}`);
    else return null;
  }
  return facts.some((fact) => !fact.startsWith('Sted: ')) ? { name, facts } : null;
}

/**
 * Events and networks that are told in a line each, "Netværk for lyd: 19 deltagere (4 møder)", as what they would be
 * with a heading over each; all else as it is. Under headings of their own such a line is one of their facts.
 */
export function activityLines(pieces: readonly Piece[], year: number): Piece[] {
  if (pieces.some((piece) => piece.kind === 'heading')) return [...pieces];
  return pieces.flatMap((piece): Piece[] => {
    const told =
      piece.kind === 'paragraph' || (piece.kind === 'item' && piece.level === 0)
        ? factsOf(piece, year)
        : null;
    if (!told) return [piece];
    const like = { ...piece, list: null, level: 0 };
    return [
      { ...like, kind: 'heading', level: 9, styled: true, text: told.name, runs: [{ text: told.name }] },
      ...told.facts.map((text): Piece => ({ ...like, kind: 'paragraph', text, runs: [{ text }] })),
    ];
  });
}
