import type { ReportKind } from '#shared/domain/report.ts';
import type { SectionKey } from '#shared/domain/section.ts';
import { periodOf } from '../patterns/period.ts';
import type { Piece } from '../piece.ts';
import { matchSection, type SectionMatch } from './matchSection.ts';

/** A stretch of the file under one chapter heading; `key` is null for the cover and for chapters nobody knows. */
export type Chapter = { key: SectionKey | null; heading: Piece | null; likeness: number; pieces: Piece[] };

type Candidate = { piece: Piece; match: SectionMatch };

const TYPED_NUMBER = /^\d{1,2}[.)]?\s+\p{Lu}/u;
/** "C. Formål": chapters of a form are lettered, whatever they look like. */
const LETTERED = /^[A-ZÆØÅ][.)]\s+\p{Lu}/u;
/** A line nobody marked as a heading must be the usual words, but for a slip. */
const PLAIN_LIKENESS = 0.93;

function isMajor(piece: Piece, level: number): boolean {
  return piece.number !== null ? !piece.number.includes('.') : piece.styled && piece.level <= level;
}

function candidatesIn(pieces: readonly Piece[], kind: ReportKind): Candidate[] {
  // The same labels stand under every activity.
  const known = new Map<string, SectionMatch | null>();
  const matchOf = (text: string): SectionMatch | null => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const match = matchSection(text, kind);
    known.set(text, match);
    return match;
  };
  return pieces.flatMap((piece) => {
    if (piece.text.length > 120 || periodOf(piece.text)?.continued === true) return [];
    const isHeading = piece.kind === 'heading';
    const isLine =
      piece.kind === 'paragraph' && piece.text.split(' ').length <= 8 && !/[.,;:]$/.test(piece.text);
    if (!isHeading && !isLine) return [];
    const match = matchOf(piece.text);
    if (!match) return [];
    if (
      !isHeading &&
      match.likeness < PLAIN_LIKENESS &&
      !(TYPED_NUMBER.test(piece.text) && match.likeness > 0)
    )
      return [];
    return [{ piece, match }];
  });
}

/** The level chapters stand at: where the most different chapters were recognised by their usual words. */
function chapterLevelOf(candidates: readonly Candidate[]): number {
  const keys = new Map<number, Set<SectionKey>>();
  for (const { piece, match } of candidates) {
    if (piece.kind !== 'heading' || match.likeness === 0 || match.key === 'about') continue;
    keys.set(piece.level, (keys.get(piece.level) ?? new Set<SectionKey>()).add(match.key));
  }
  const ranked = [...keys].toSorted((a, b) => b[1].size - a[1].size || a[0] - b[0]);
  return ranked[0]?.[0] ?? 9;
}

function chooseHeadings(candidates: readonly Candidate[], level: number): Map<Piece, SectionMatch> {
  const chosen = new Map<Piece, SectionMatch>();
  const stands = ({ piece, match }: Candidate) =>
    match.key === 'about' ||
    piece.kind !== 'heading' ||
    piece.level <= level ||
    isMajor(piece, level) ||
    LETTERED.test(piece.text);
  for (const candidate of candidates) {
    if (candidate.match.likeness > 0 && stands(candidate)) chosen.set(candidate.piece, candidate.match);
  }
  const found = new Set([...chosen.values()].map((match) => match.key));
  for (const candidate of candidates) {
    const { piece, match } = candidate;
    if (match.likeness > 0 || piece.kind !== 'heading' || !stands(candidate)) continue;
    if (match.key === 'about' || !found.has(match.key) || isMajor(piece, level)) chosen.set(piece, match);
  }
  return chosen;
}

/**
 * Parts the file into chapters by their headings. An unknown heading of the chapters' own rank begins a chapter
 * without a key; one of lower rank, or only made to look like one, stays inside its chapter.
 */
export function findChapters(pieces: readonly Piece[], kind: ReportKind): Chapter[] {
  const candidates = candidatesIn(pieces, kind);
  const level = chapterLevelOf(candidates);
  const chosen = chooseHeadings(candidates, level);
  const chapters: Chapter[] = [{ key: null, heading: null, likeness: 1, pieces: [] }];
  for (const piece of pieces) {
    const match = chosen.get(piece);
    const known = chapters.at(-1);
    const unknown =
      !match &&
      chapters.length > 1 &&
      piece.kind === 'heading' &&
      isMajor(piece, level) &&
      periodOf(piece.text) === null;
    if (match || unknown)
      chapters.push({ key: match?.key ?? null, heading: piece, likeness: match?.likeness ?? 0, pieces: [] });
    else known?.pieces.push(piece);
  }
  return chapters;
}
