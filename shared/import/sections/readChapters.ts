import type { SectionKey } from '#shared/domain/section.ts';
import { addToSection, type ChapterScope } from '../activities/chapterScope.ts';
import { isActivityChapter, openActivityTable } from '../activities/openActivityTable.ts';
import { programmeOf } from '../annual/namedProjects.ts';
import { doubt } from '../doubt.ts';
import { shortLine, type Draft } from '../draft.ts';
import type { FileWords } from '../fileWords.ts';
import { readQuotes } from '../patterns/readQuotes.ts';
import type { Piece } from '../piece.ts';
import { recognisers } from '../recognisers.ts';
import { openTable } from '../tables/openTable.ts';
import { readQuoteTable } from '../tables/readQuoteTable.ts';
import type { Chapter } from './findChapters.ts';
import { readBody } from './readBody.ts';

/** Reads the tables of a chapter; those nobody knows are opened up into the text around them. */
function readTables(chapter: Chapter, scope: ChapterScope): Piece[] {
  const { readTable } = recognisers[scope.draft.proposals.report.kind];
  return chapter.pieces.flatMap((piece) => {
    if (piece.kind !== 'table') return [piece];
    if (readQuoteTable(piece, scope)) return [];
    const rows = isActivityChapter(chapter.key) ? openActivityTable(piece, scope.draft) : null;
    if (rows) return rows;
    return readTable(piece, scope) ? [] : openTable(piece);
  });
}

/** The chapter whose heading is most like the usual one, of each key: it names the section. */
function bestChapters(chapters: readonly Chapter[]): Map<SectionKey, Chapter> {
  const best = new Map<SectionKey, Chapter>();
  for (const chapter of chapters) {
    const { key, likeness } = chapter;
    const known = key === null ? undefined : best.get(key);
    if (key !== null && (!known || likeness > known.likeness)) best.set(key, chapter);
  }
  return best;
}

const OF_QUOTES = /^(?:\d+[.)]?\s+)?(?:udtalelser|citater|det siger|hvad siger)\b/i;

/** A chapter of quotes alone belongs to no section, and its quotes to none; any other that nobody knows is left. */
function readOfQuotes(
  chapter: Chapter,
  heading: Piece,
  of: Pick<ChapterScope, 'draft' | 'abbreviations'> & { section: null },
): void {
  if (!OF_QUOTES.test(heading.text)) return;
  const { report } = of.draft.proposals;
  of.draft.ledger.take(heading, report, heading.text);
  const pieces = chapter.pieces.filter((piece) => piece.kind !== 'table' || !readQuoteTable(piece, of));
  readQuotes({ ...of, pieces });
}

function readChapter(
  chapter: Chapter,
  best: ReadonlyMap<SectionKey, Chapter>,
  draft: Draft,
  words: FileWords,
): void {
  const { key, heading } = chapter;
  if (!heading) return;
  if (!key)
    return readOfQuotes(chapter, heading, { draft, abbreviations: words.abbreviations, section: null });
  const named = best.get(key)?.heading ?? heading;
  const section = draft.section(key, named, (best.get(key)?.likeness ?? 0) > 0.9 ? null : doubt.heading);
  // The heading of a file of our own is known already, whatever it begins with.
  if (!draft.ledger.isTaken(named))
    section.heading = shortLine(named.text.replace(/^\d+(?:\.\d+)*[.):]?\s+/, ''));
  draft.ledger.take(heading, section, /^\d+(?:\.\d+)*/.exec(heading.text)?.[0] ?? '');
  const scope: ChapterScope = {
    draft,
    section,
    pieces: chapter.pieces,
    get abbreviations() {
      return words.abbreviations;
    },
    get names() {
      return words.names;
    },
    quotes: new Map(),
  };
  scope.pieces = readTables(chapter, scope);
  Object.assign(scope, readQuotes(scope));
  // A second chapter of the same kind keeps its heading as a line of the text.
  if (named !== heading) addToSection(scope, [{ ...heading, kind: 'heading' }]);
  readBody(scope, programmeOf(heading.text));
}

/** Reads the chapters in their order: the tables of each, its quotes, and then what is left by the section it is. */
export function readChapters(draft: Draft, chapters: readonly Chapter[], words: FileWords): void {
  const best = bestChapters(chapters);
  for (const chapter of chapters) {
    const left = chapter.pieces.filter((piece) => !draft.ledger.isTaken(piece));
    if (left.length === 0 && chapter.heading && draft.ledger.isTaken(chapter.heading)) continue;
    readChapter({ ...chapter, pieces: left }, best, draft, words);
  }
}
