import type { SectionKey } from '#shared/domain/section.ts';
import type { ReadOutline } from '#shared/report/outline/readOutline.ts';
import type { Testimonial } from '#shared/domain/testimonial.ts';
import { addToSection, organisationIn, type ChapterScope } from './activities/chapterScope.ts';
import { eventReader } from './activities/eventReader.ts';
import { networkLines } from './activities/networkLines.ts';
import { networkReader } from './activities/networkReader.ts';
import { projectReader } from './activities/projectReader.ts';
import { isActivityChapter, openActivityTable } from './activities/openActivityTable.ts';
import { readActivities } from './activities/readActivities.ts';
import { testEnvironmentReader } from './activities/testEnvironmentReader.ts';
import { addNamedProjects, programmeOf } from './annual/namedProjects.ts';
import { setProgrammes } from './annual/setProgrammes.ts';
import { readCover } from './annual/readCover.ts';
import { readIntroduction } from './annual/readIntroduction.ts';
import { readOverview } from './annual/readOverview.ts';
import { readRows } from './annual/readRows.ts';
import { detectKind, flat } from './detectReport.ts';
import { addDoubt, doubt } from './doubt.ts';
import { Draft, shortLine } from './draft.ts';
import { addIndicatorsInProse } from './final/indicatorsInProse.ts';
import { readFinalChapter } from './final/readFinalChapter.ts';
import { readFunding } from './funding/readFunding.ts';
import { abbreviationsIn } from './organisations.ts';
import { findTestimonials } from './patterns/findTestimonials.ts';
import type { Piece } from './piece.ts';
import type { Proposed } from './proposal.ts';
import { recognisers } from './recognisers.ts';
import { findChapters, type Chapter } from './sections/findChapters.ts';
import { ownReport } from './own/ownReport.ts';
import { readOwn } from './own/readOwn.ts';
import { isMarked } from './own/spansOf.ts';
import { openTable } from './tables/openTable.ts';
import { namesIn } from './text/namesIn.ts';
import { fold } from './text/plainText.ts';
import { toPieces } from './toPieces.ts';

/** A report without any year anywhere is taken for one of this year; `today` is the clock's. */
export type RecogniseOptions = { today: Date };

/** Reads the tables of a chapter; those nobody knows are opened up into the text around them. */
function readTables(chapter: Chapter, scope: ChapterScope): Piece[] {
  const { readTable } = recognisers[scope.draft.proposals.report.kind];
  return chapter.pieces.flatMap((piece) => {
    if (piece.kind !== 'table') return [piece];
    const rows = isActivityChapter(chapter.key) ? openActivityTable(piece, scope.draft) : null;
    if (rows) return rows;
    return readTable(piece, scope) ? [] : openTable(piece);
  });
}

function readQuotes(scope: ChapterScope): { pieces: Piece[]; quotes: Map<Piece, Proposed<Testimonial>> } {
  const { draft } = scope;
  const quotes = new Map<Piece, Proposed<Testimonial>>();
  const gone = new Set<Piece>();
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
    record.attachedTo = { type: 'section', section: scope.section.key };
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
  }
  const marks = [...quotes.keys()];
  const pieces = scope.pieces.flatMap((piece) => {
    const mark = marks.find((each) => each.id === piece.id);
    if (mark) return [mark];
    return gone.has(piece) ? [] : [piece];
  });
  return { pieces, quotes };
}

function readBody(scope: ChapterScope, programme: string): void {
  const { key } = scope.section;
  switch (key) {
    case 'introduction':
    case 'about':
      return readIntroduction(scope);
    case 'overview':
      return readOverview(scope);
    case 'priorities':
    case 'plan':
      return readRows(scope, key);
    case 'projects':
      // A programme's chapter tells of its projects in running text.
      if (programme === '') {
        readActivities(scope, projectReader);
        return setProgrammes(scope);
      }
      return addToSection(
        scope,
        scope.pieces.filter((piece) => piece.kind !== 'quote'),
      );
    case 'events':
      return readActivities(scope, eventReader);
    case 'testEnvironments':
      return readActivities(scope, testEnvironmentReader);
    case 'networks':
      // Under headings of their own, such a line is one of their facts.
      if (!scope.pieces.some((piece) => piece.kind === 'heading')) scope.pieces = networkLines(scope.pieces);
      return readActivities(scope, networkReader);
    case 'funding':
      return readFunding(scope);
    default: {
      const left = scope.pieces.filter((piece) => piece.kind !== 'quote');
      const text = readFinalChapter(scope, left);
      addToSection(scope, text);
      if (key === 'results') addIndicatorsInProse(scope.draft, text);
    }
  }
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

function readChapter(
  chapter: Chapter,
  best: ReadonlyMap<SectionKey, Chapter>,
  draft: Draft,
  abbreviations: Map<string, string>,
  names: string[],
): void {
  const { key, heading } = chapter;
  if (!key || !heading) return;
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
    abbreviations,
    names,
    quotes: new Map(),
  };
  scope.pieces = readTables(chapter, scope);
  Object.assign(scope, readQuotes(scope));
  // A second chapter of the same kind keeps its heading as a line of the text.
  if (named !== heading) addToSection(scope, [{ ...heading, kind: 'heading' }]);
  readBody(scope, programmeOf(heading.text));
}

/** What the whole file tells of the report itself, when its cover does not. */
function fillReport(
  draft: Draft,
  pieces: readonly Piece[],
  abbreviations: ReadonlyMap<string, string>,
): void {
  const { report } = draft.proposals;
  if (report.cluster === '') {
    const about = draft.proposals.sections.find((section) => section.key === 'about');
    report.cluster = /^om (.{3,80})$/i.exec(about?.heading ?? '')?.[1] ?? '';
  }
  report.clusterAbbreviation =
    [...abbreviations].find(([, name]) => fold(name) === fold(report.cluster))?.[0] ?? '';
  const { guessRecipient } = recognisers[report.kind];
  if (guessRecipient && report.recipient === '') report.recipient = guessRecipient(pieces);
}

/**
 * From the outline of anybody's report to the records it seems to hold: each with where it was read and how sure it
 * is, and all text that no record took. Nothing is made up: a field the file does not speak of stays empty.
 * @returns the proposals in a draft, whose ledger says which record took which of the file's pieces; and the pieces.
 */
export function recognise(
  outline: ReadOutline,
  options: RecogniseOptions,
): { draft: Draft; pieces: Piece[] } {
  let ids = 0;
  const pieces = toPieces(outline.blocks, () => (ids += 1));
  const own = pieces.some(isMarked);
  const said = own ? ownReport(pieces) : { kind: null, year: null };
  const kind = said.kind ?? detectKind(pieces);
  const { years: readYears, readHead, readCoverTable } = recognisers[kind];
  const found = readYears(pieces);
  const years =
    said.year === null || said.year === found?.year
      ? found
      : { year: said.year, planYear: Math.min(said.year + 1, 2100) };
  const all = flat(pieces);
  const draft = new Draft(kind, years?.year ?? options.today.getFullYear(), all[0]);
  if (years) draft.proposals.report.planYear = years.planYear;
  else addDoubt(draft.proposals.report, doubt.noYear);
  const abbreviations = abbreviationsIn(all);
  const names = namesIn(all);
  const chapters = own ? readOwn(draft, pieces) : findChapters(pieces, kind);
  const [cover] = chapters;
  if (!own) readHead?.(draft, all, new Set(flat(cover?.pieces ?? [])));
  if (cover) {
    const opened = cover.pieces.flatMap((piece) => {
      if (piece.kind !== 'table') return [piece];
      return readCoverTable(piece, draft) ? [] : openTable(piece);
    });
    readCover(
      draft,
      opened.filter((piece) => !draft.ledger.isTaken(piece)),
    );
  }
  const best = bestChapters(chapters);
  for (const chapter of chapters) {
    const left = chapter.pieces.filter((piece) => !draft.ledger.isTaken(piece));
    if (left.length === 0 && chapter.heading && draft.ledger.isTaken(chapter.heading)) continue;
    readChapter({ ...chapter, pieces: left }, best, draft, abbreviations, names);
  }
  for (const { key, heading, pieces: own } of chapters) {
    if (key === 'projects') addNamedProjects(draft, flat(own), programmeOf(heading?.text ?? ''));
  }
  if (draft.proposals.report.title === '') draft.proposals.report.title = shortLine(outline.title);
  if (!own) fillReport(draft, all, abbreviations);
  draft.proposals.notPlaced = draft.ledger.notPlaced(pieces);
  return { draft, pieces };
}
