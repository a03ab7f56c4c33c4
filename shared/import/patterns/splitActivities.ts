import { activityPartOf } from '../activities/activityPart.ts';
import { labelled } from './labelled.ts';
import type { Piece } from '../piece.ts';
import { looksLikeOrganisation, looksLikePerson } from '../text/names.ts';
import { fold, uncapitalise } from '../text/plainText.ts';
import { similarity } from '../text/similarity.ts';
import { periodOf } from './period.ts';

/** Pieces of one activity: the heading it has (before or after its text), and what stands under it. */
export type ActivityGroup = { title: Piece; tagline: Piece | null; pieces: Piece[] };

/** Headings inside an activity; they head a part of it and not another one. */
const PART =
  /^(?:formål(?:et)?|metoden?|målgrupper?|partnere?|samarbejdspartnere|deltagere|program(?:met)?|programmet bød på|på dagen|resultater|baggrund|medlemmer|geografi|fase|understøttelse(?: i)?|finansiering|status|det videre forløb|næste skridt|udtalelser?|citater?|øvrige projekter|projekter under .*)$/;

function isPart(text: string): boolean {
  return PART.test(
    fold(text)
      .replace(/ ?\b(?:19|20)\d\d\b/g, '')
      .trim(),
  );
}

/** Running text: a heading over it heads it, even when it reads as a name. */
function isProse(piece: Piece | undefined): boolean {
  return piece?.kind === 'paragraph' && piece.text.split(' ').length >= 8;
}

function isCandidate(piece: Piece, next: Piece | undefined, names: readonly string[]): boolean {
  if (piece.text === '' || piece.text.length > 200) return false;
  if (activityPartOf(labelled(piece.text)?.label ?? '') !== null) return false;
  const period = periodOf(piece.text);
  const short = piece.text.length <= 140 && !/[.:]$/.test(piece.text) && !piece.text.includes('\n');
  if (piece.kind === 'heading')
    return (
      !isPart(piece.text) &&
      (piece.styled ||
        period !== null ||
        isProse(next) ||
        (!looksLikePerson(piece.text) && !looksLikeOrganisation(uncapitalise(piece.text))))
    );
  if (piece.kind !== 'paragraph' || !short) return false;
  if (period !== null && /(?:\(\s*|\b)(?:19|20)\d\d\)?$/.test(piece.text)) return true;
  const words = fold(piece.text);
  return names.some((name) => similarity(name, words, 0.9) > 0);
}

function hasProse(pieces: readonly Piece[]): boolean {
  return pieces.some(({ kind, text }) => {
    const length = kind === 'paragraph' || kind === 'item' ? text.split(' ').length : 0;
    // A short sentence is no line under a logo either.
    return length >= 8 || (length >= 4 && /[.!?]$/.test(text));
  });
}

/**
 * A heading that stands after its text, with logos at most under it, belongs to the text before it; one the file itself
 * calls a heading only when its words are a name used elsewhere and those of the heading before it are not.
 */
function joinTitlesAfter(groups: ActivityGroup[], names: readonly string[]): ActivityGroup[] {
  const isNamed = (title: Piece) => names.some((name) => similarity(name, fold(title.text), 0.9) > 0);
  const joined: ActivityGroup[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const titleAfter =
      before !== undefined &&
      before.tagline === null &&
      !hasProse(group.pieces) &&
      hasProse(before.pieces) &&
      (!before.title.styled || (isNamed(group.title) && !isNamed(before.title))) &&
      periodOf(group.title.text) === null &&
      periodOf(before.title.text) === null &&
      group.pieces.every((piece) => piece.kind !== 'item');
    if (titleAfter) {
      before.tagline = before.title;
      before.title = group.title;
      before.pieces.push(...group.pieces);
    } else joined.push(group);
  }
  return joined;
}

/**
 * Parts a chapter into what stands before its first activity and a group an activity. `names` are (folded) names the report
 * uses elsewhere in quotation marks or bold: a line of its own with such a name heads an activity.
 */
export function splitActivities(
  pieces: readonly Piece[],
  names: readonly string[],
): { lead: Piece[]; groups: ActivityGroup[] } {
  const candidates = pieces.filter((piece, at) => isCandidate(piece, pieces[at + 1], names));
  const styled = candidates.filter((piece) => piece.kind === 'heading' && piece.styled);
  const level = Math.min(
    ...(styled.length > 0 ? styled : candidates.filter((piece) => piece.kind === 'heading')).map(
      (piece) => piece.level,
    ),
  );
  const starts = new Set(
    candidates.filter(
      (piece) => piece.kind === 'paragraph' || piece.level <= level || periodOf(piece.text) !== null,
    ),
  );
  const lead: Piece[] = [];
  const groups: ActivityGroup[] = [];
  for (const piece of pieces) {
    if (starts.has(piece)) groups.push({ title: piece, tagline: null, pieces: [] });
    else (groups.at(-1)?.pieces ?? lead).push(piece);
  }
  return allAfter(lead, groups) ?? { lead, groups: joinTitlesAfter(groups, names) };
}

/** Headings that all stand after their text: the chapter begins with text and ends with a heading. */
function allAfter(lead: Piece[], groups: ActivityGroup[]): { lead: Piece[]; groups: ActivityGroup[] } | null {
  const last = groups.at(-1);
  if (!last || groups.some((group) => group.title.styled) || !hasProse(lead) || hasProse(last.pieces))
    return null;
  if (groups.length > 1 && !groups.slice(0, -1).every((group) => hasProse(group.pieces))) return null;
  const texts = [lead, ...groups.slice(0, -1).map((group) => group.pieces)];
  return {
    lead: [],
    groups: groups.map((group, at) => ({
      title: group.title,
      tagline: null,
      pieces: [...(texts[at] ?? []), ...(group === last ? group.pieces : [])],
    })),
  };
}
