import { activityPartOf } from '../activities/activityPart.ts';
import { labelled } from './labelled.ts';
import type { Piece } from '../piece.ts';
import { looksLikeOrganisation, looksLikePerson, looksLikeRelation, looksLikeTitle } from '../text/names.ts';
import { unquote } from '../text/plainText.ts';
import { readAttribution, type Attribution } from './attribution.ts';

/**
 * A quote found in a run of pieces: its text, who said it, and the pieces it was read from; `rest` is what else the
 * paragraph says that it stands in the middle of.
 */
export type FoundQuote = { text: string; by: Attribution; pieces: Piece[]; sure: boolean; rest: string };

// »…« and «…» are both in use.
const OPENS = /^\s*[”“"„»«]/;
const CLOSES = /[”“"«»]\s*[.,!]?\s*$/;
const LONE_MARK = /^[”“"„»«\s]+$/;
const INSIDE =
  /^[”“"„»«]\s*([\s\S]{10,}?)[”“"«»][.,]?\s*(?:[-–—,]|\n)?\s*(?:(?:siger|sagde|udtaler|fortæller|fortalte|skriver)\s+)?((?:\p{L}+ ){0,2}\p{Lu}[\s\S]{3,200})$/u;
const SAID_BY =
  /^([\s\S]{5,160}?)\s*(?:siger|udtaler|fortæller|skriver)?\s*:\s*[”“"„»«]\s*([\s\S]{15,}?)[”“"«»]\.?$/;
/** A quote in the middle of running text: "… ”Jeg sover igen,” siger Ole Eksempelsen, patient. …". */
const AMID =
  /^([\s\S]*?[.!?:])\s+([”“"„»«][^”“"„»«]{15,}[”“"«»][.,]?\s*(?:siger|sagde|udtaler|fortæller|fortalte|skriver)\s[^.]{3,120}\.?)(?:\s+([\s\S]*))?$/u;
const MOST_LINES = 6;
const FEWEST_WORDS = 6;

function isText(piece: Piece | undefined): piece is Piece {
  return piece?.kind === 'paragraph' || piece?.kind === 'heading';
}

function isShortLine(piece: Piece | undefined): piece is Piece {
  return (
    isText(piece) &&
    piece.text.length <= 160 &&
    piece.text
      .split('\n')
      .every((line) => line.length <= 100 && !/[.!?]$/.test(line.replace(/\b(?:A\/S|ApS|a\.m\.b\.a)\.$/, '')))
  );
}

function startsWithPerson(line: string): boolean {
  const first = line.replace(/^[\s–—-]+/, '').split(/\s*[,|·\n]\s*/)[0] ?? '';
  return looksLikePerson(first);
}

/** "Partnere: …" right over or under a name is a fact of the activity. */
function isFactLine(piece: Piece): boolean {
  return activityPartOf(labelled(piece.text)?.label ?? '') !== null;
}

function isAttributionLine(piece: Piece): boolean {
  return piece.text
    .split('\n')
    .every(
      (line) =>
        line.length <= 90 &&
        (looksLikeTitle(line) ||
          looksLikeOrganisation(line) ||
          looksLikeRelation(line) ||
          startsWithPerson(line)),
    );
}

/** The lines under a quote: a name among them, the rest short; stops at whatever begins something new. */
function attributionAfter(pieces: readonly Piece[], from: number): { by: Attribution; count: number } | null {
  const lines: Piece[] = [];
  for (let at = from; at < pieces.length && lines.length < MOST_LINES; at += 1) {
    const piece = pieces[at];
    // A portrait may stand between the quote and the name.
    if (piece?.kind === 'image' && !lines.some((line) => startsWithPerson(line.text))) {
      lines.push(piece);
      continue;
    }
    if (!isShortLine(piece) || OPENS.test(piece.text) || (piece.styled && piece.kind === 'heading')) break;
    if (isFactLine(piece)) break;
    const named = lines.some((line) => line.kind !== 'image' && startsWithPerson(line.text));
    if (named && startsWithPerson(piece.text)) break;
    if (
      named &&
      !isAttributionLine(piece) &&
      lines.filter((line) => line.kind !== 'image').length >= (piece.kind === 'heading' ? 1 : 3)
    )
      break;
    if (!named && lines.length > 0 && !isAttributionLine(piece)) break;
    lines.push(piece);
  }
  const texts = lines.filter((line) => line.kind !== 'image');
  const nameAt = texts.findIndex((line) => line.text.split('\n').some(startsWithPerson));
  if (nameAt === -1 || nameAt > 2) return null;
  const by = readAttribution(texts.flatMap((line) => line.text.split('\n')));
  return by ? { by, count: lines.length } : null;
}

function insideOne(piece: Piece): FoundQuote | null {
  const after = INSIDE.exec(piece.text);
  // "siger patient Ole Eksempel": what somebody is may stand before the name.
  const who = (after?.[2] ?? '')
    .replace(/\.$/, '')
    .replace(/^((?:\p{Ll}[\p{L}-]* ){1,2})(\p{Lu}[^,\n]*)/u, '$2, $1');
  if (after && startsWithPerson(who)) {
    const by = readAttribution(who.trim().split('\n'));
    if (by)
      return { text: unquote(after[1] ?? '').replace(/,$/, ''), by, pieces: [piece], sure: true, rest: '' };
  }
  const before = SAID_BY.exec(piece.text);
  const by = before
    ? readAttribution([(before[1] ?? '').replace(/\s+(?:siger|udtaler|fortæller|skriver)$/, '')])
    : null;
  if (before && by) return { text: unquote(before[2] ?? ''), by, pieces: [piece], sure: true, rest: '' };
  const [, over = '', said = '', under = ''] = AMID.exec(piece.text) ?? [];
  const found = said === '' ? null : insideOne({ ...piece, text: said });
  return found ? { ...found, pieces: [piece], rest: `${over} ${under}`.trim() } : null;
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function isWholly(piece: Piece, mark: 'bold' | 'italic'): boolean {
  return piece.runs.length > 0 && piece.runs.every((run) => run[mark] === true || !/\p{L}/u.test(run.text));
}

/** Where a quote ends that opens at `at`: the paragraph that closes the mark, at most four on; else `at` itself. */
function endOfQuote(pieces: readonly Piece[], at: number): number {
  const first = pieces[at];
  if (!first || !OPENS.test(first.text) || CLOSES.test(first.text)) return at;
  for (let end = at + 1; end <= at + 4; end += 1) {
    const piece = pieces[end];
    if (piece?.kind !== 'paragraph' || startsWithPerson(piece.text)) return at;
    if (CLOSES.test(piece.text)) return end;
  }
  return at;
}

/** True when a quote in marks stands here without a name under it: the name over it is its own. */
function belongsToNext(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!isText(piece) || !OPENS.test(piece.text) || wordCount(piece.text) < 3 || insideOne(piece))
    return false;
  return attributionAfter(pieces, endOfQuote(pieces, at) + 1) === null;
}

function quoteBefore(pieces: readonly Piece[], at: number): FoundQuote | null {
  const piece = pieces[at];
  if (!isText(piece) || (piece.kind === 'heading' && piece.styled)) return null;
  const marked = OPENS.test(piece.text) || piece.style === 'quote';
  if (!marked && isFactLine(piece)) return null;
  const lone = pieces[at - 1];
  const underMark =
    lone !== undefined && lone.kind !== 'image' && LONE_MARK.test(lone.text) && lone.text !== '';
  if (wordCount(piece.text) < (marked || underMark ? 3 : FEWEST_WORDS) || LONE_MARK.test(piece.text))
    return null;
  const end = endOfQuote(pieces, at);
  let next = end + 1;
  const closing = pieces[next];
  if (closing && closing.text !== '' && LONE_MARK.test(closing.text)) next += 1;
  const found = attributionAfter(pieces, next);
  if (!found || (!marked && !underMark && belongsToNext(pieces, next + found.count))) return null;
  const set = isWholly(piece, 'italic') || isWholly(piece, 'bold') || underMark || piece.boxed;
  // Without marks or looks of its own, it takes more than a name to make a quote of a paragraph.
  const { by } = found;
  if (!marked && !set && by.personTitle === '' && by.organisation === '') return null;
  const quote = pieces.slice(at, end + 1);
  return {
    text: unquote(quote.map((each) => each.text).join('\n')),
    by,
    pieces: [
      ...(underMark ? [lone] : []),
      ...quote,
      ...pieces.slice(end + 1, next),
      ...pieces.slice(next, next + found.count),
    ],
    sure: marked || underMark || (by.personTitle !== '' && by.organisation !== ''),
    rest: '',
  };
}

/** Attribution first, then the quote in its marks. */
function quoteAfter(pieces: readonly Piece[], at: number): FoundQuote | null {
  const piece = pieces[at];
  if (!isShortLine(piece) || (piece.kind === 'heading' && piece.styled) || !startsWithPerson(piece.text))
    return null;
  const lines = [piece];
  for (let next = at + 1; lines.length <= 4; next += 1) {
    const following = pieces[next];
    if (!following) return null;
    if (isText(following) && OPENS.test(following.text) && wordCount(following.text) >= 3) {
      const by = readAttribution(lines.flatMap((line) => line.text.replace(/:$/, '').split('\n')));
      const end = endOfQuote(pieces, next);
      const quote = pieces.slice(next, end + 1);
      return by
        ? {
            text: unquote(quote.map((each) => each.text).join('\n')),
            by,
            pieces: [...lines, ...quote],
            sure: true,
            rest: '',
          }
        : null;
    }
    if (!isShortLine(following)) return null;
    lines.push(following);
  }
  return null;
}

/** All quotes in a run of pieces, with or without marks, whoever's name comes first or last. */
export function findTestimonials(pieces: readonly Piece[]): FoundQuote[] {
  const found: FoundQuote[] = [];
  const used = new Set<Piece>();
  pieces.forEach((piece, at) => {
    if (used.has(piece) || piece.kind === 'table' || piece.kind === 'image') return;
    const quote =
      (piece.kind === 'paragraph' ? insideOne(piece) : null) ??
      quoteBefore(pieces, at) ??
      quoteAfter(pieces, at);
    if (!quote || quote.pieces.some((each) => used.has(each))) return;
    for (const each of quote.pieces) used.add(each);
    found.push(quote);
  });
  return found;
}
