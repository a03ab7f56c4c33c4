import type { ChapterScope } from '../activities/chapterScope.ts';
import { organisationIn } from '../activities/chapterScope.ts';
import { shortLine } from '../draft.ts';
import type { Piece } from '../piece.ts';
import { unquote } from '../text/plainText.ts';
import { piecesOf, readGrid, textAt } from './grid.ts';

const QUOTE = /^(?:citat|udtalelse|udsagn)(?:er)?$/i;
const PERSON = /^(?:navn|person|hvem|afsender)$/i;
const TITLE = /^(?:titel|stilling|rolle|funktion)$/i;
const ORGANISATION = /^(?:organisation|virksomhed|arbejdssted|arbejdsplads|kommune)$/i;

/** A table with a testimonial a row, by what its columns are headed. False when it is none. */
export function readQuoteTable(
  table: Piece,
  scope: Pick<ChapterScope, 'draft' | 'abbreviations'> & { section: ChapterScope['section'] | null },
): boolean {
  const grid = readGrid(table);
  const header = (grid.texts[0] ?? []).map((text) => text.trim());
  const column = (pattern: RegExp) => header.findIndex((text) => pattern.test(text));
  const [quote, person] = [column(QUOTE), column(PERSON)];
  if (quote === -1 || person === -1) return false;
  const { draft, section } = scope;
  for (const piece of piecesOf(table, 0)) draft.ledger.take(piece, draft.proposals.report, piece.text);
  for (let row = 1; row < grid.texts.length; row += 1) {
    const [first] = piecesOf(table, row, quote);
    if (!first) continue;
    const record = draft.testimonial(first, null);
    record.quote = unquote(textAt(grid, row, quote)).slice(0, 20_000);
    record.person = shortLine(textAt(grid, row, person));
    record.personTitle = shortLine(textAt(grid, row, column(TITLE)));
    const organisation = shortLine(textAt(grid, row, column(ORGANISATION)));
    record.organisation = organisation === '' ? '' : organisationIn(scope, organisation, first, true);
    record.attachedTo = section ? { type: 'section', section: section.key } : null;
    record.source = { text: (grid.texts[row] ?? []).join(' | '), where: first.where };
    for (const piece of piecesOf(table, row)) draft.ledger.take(piece, record, organisation);
  }
  return true;
}
