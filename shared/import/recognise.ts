import type { ReadOutline } from '#shared/report/outline/readOutline.ts';
import { addNamedProjects, programmeOf } from './annual/namedProjects.ts';
import { readCover } from './annual/readCover.ts';
import { detectKind, flat } from './detectReport.ts';
import { addDoubt, doubt } from './doubt.ts';
import { Draft, shortLine } from './draft.ts';
import { fillReport } from './fillReport.ts';
import { FileWords } from './fileWords.ts';
import { ownReport } from './own/ownReport.ts';
import { readOwn } from './own/readOwn.ts';
import { isMarked } from './own/spansOf.ts';
import type { Piece } from './piece.ts';
import { recognisers } from './recognisers.ts';
import { findChapters } from './sections/findChapters.ts';
import { openForms } from './sections/openForms.ts';
import { readChapters } from './sections/readChapters.ts';
import { openTable } from './tables/openTable.ts';
import { toPieces } from './toPieces.ts';

/** A report without any year anywhere is taken for one of this year; `today` is the clock's. */
export type RecogniseOptions = { today: Date };

/** The pieces of the cover, its tables read or opened up into lines; without those that were read already. */
function coverPieces(pieces: readonly Piece[], draft: Draft): Piece[] {
  const { readCoverTable } = recognisers[draft.proposals.report.kind];
  const opened = pieces.flatMap((piece) => {
    if (piece.kind !== 'table') return [piece];
    return readCoverTable(piece, draft) ? [] : openTable(piece);
  });
  return opened.filter((piece) => !draft.ledger.isTaken(piece));
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
  const nextId = () => (ids += 1);
  const pieces = toPieces(outline.blocks, nextId);
  const own = pieces.some(isMarked);
  const said = own ? ownReport(pieces) : { kind: null, year: null };
  const kind = said.kind ?? detectKind(pieces);
  const { years: readYears, readHead } = recognisers[kind];
  const found = readYears(pieces);
  const years =
    said.year === null || said.year === found?.year
      ? found
      : { year: said.year, planYear: Math.min(said.year + 1, 2100) };
  const all = flat(pieces);
  const draft = new Draft(kind, years?.year ?? options.today.getFullYear(), all[0]);
  if (years) draft.proposals.report.planYear = years.planYear;
  else addDoubt(draft.proposals.report, doubt.noYear);
  const words = new FileWords(all);
  const chapters = own ? readOwn(draft, pieces) : findChapters(openForms(pieces, kind, nextId), kind);
  const [cover] = chapters;
  if (!own) readHead?.(draft, all, new Set(flat(cover?.pieces ?? [])));
  if (cover) readCover(draft, coverPieces(cover.pieces, draft));
  readChapters(draft, chapters, words);
  for (const { key, heading, pieces: own } of chapters) {
    if (key === 'projects') addNamedProjects(draft, flat(own), programmeOf(heading?.text ?? ''));
  }
  if (draft.proposals.report.title === '') draft.proposals.report.title = shortLine(outline.title);
  if (!own) fillReport(draft, all, words.abbreviations);
  draft.proposals.notPlaced = draft.ledger.notPlaced(pieces);
  return { draft, pieces };
}
