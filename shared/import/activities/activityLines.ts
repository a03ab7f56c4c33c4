import type { Draft } from '../draft.ts';
import type { Piece } from '../piece.ts';
import { asHeading, asLine } from '../restated.ts';
import { findDateIn } from '../text/findDate.ts';
import { activityPartOf } from './activityPart.ts';

/** "Sommermøde (12. juni): 180 deltagere": a name, the day in brackets it may have, and what is told of it. */
const NAMED = /^(\p{Lu}[^:,;()]{2,80}?)(?: \(([^()]{3,30})\))?(?::|[,;]| [–-]) (.+)$/su;
const COUNTED =
  /^(?:\p{L}+\.? ){0,2}\d[\d.]* (?:deltagere|delt\.?|medlemmer|medl\.?|gæster|personer)(?![\p{L}])/iu;
const EXHIBITORS = /^(?:\p{L}+\.? ){0,2}\d[\d.]* (?:udstillere|udst\.?|stande)(?![\p{L}])/iu;
const MEETINGS = /^(?:ca\.? )?\d{1,2} møder?(?:\/år| (?:om året|årligt|pr\.? år))?\.?$/i;
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
  const [, name = '', day = '', told = ''] = NAMED.exec(piece.text) ?? [];
  // A paragraph with commas is running text.
  const isLine = piece.kind === 'item' || COUNTED.test(told);
  if (name === '' || !isLine || /^antal\b/i.test(name) || activityPartOf(name) !== null) return null;
  const facts: string[] = [];
  for (const part of [...(day === '' ? [] : [day]), ...told.split(/[,;]\s+(?![^(]*\))|\s+og\s+(?=\d)/)]) {
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
export function activityLines(pieces: readonly Piece[], draft: Draft): Piece[] {
  if (pieces.some((piece) => piece.kind === 'heading')) return [...pieces];
  return pieces.flatMap((piece): Piece[] => {
    const told =
      piece.kind === 'paragraph' || (piece.kind === 'item' && piece.level === 0)
        ? factsOf(piece, draft.year)
        : null;
    if (!told) return [piece];
    // What joins the facts of a line stands in none of them.
    draft.ledger.take(piece, draft.proposals.report, 'og');
    return [asHeading(piece, told.name), ...told.facts.map((fact) => asLine(piece, fact))];
  });
}
