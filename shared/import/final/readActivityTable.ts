import { parseFigure } from '#shared/domain/figure.ts';
import { doubt } from '../doubt.ts';
import type { Draft } from '../draft.ts';
import type { Piece } from '../piece.ts';
import { piecesOf, readGrid, textAt } from '../tables/grid.ts';
import { findDate } from '../text/findDate.ts';
import { fold } from '../text/plainText.ts';
import { activityKindNamed } from './activityKindNamed.ts';

const TITLE = /^(?:aktivitet(?:er)?|arrangement(?:er)?|event(?:s)?|titel|navn)$/i;
const KIND = /^(?:type|form|slags)/i;
const TIME = /^(?:tid|dato|hvornår|afholdt|tidspunkt|år)/i;
const PARTICIPANTS = /deltagere|fremmødte|^antal$/i;

/** A table of what was done in the project's period. Proposes an activity a row; false when the table is none. */
export function readActivityTable(table: Piece, draft: Draft): boolean {
  const grid = readGrid(table);
  const header = grid.texts[0] ?? [];
  const column = (pattern: RegExp) => header.findIndex((text, at) => at > 0 && pattern.test(text.trim()));
  const [kind, time, participants] = [column(KIND), column(TIME), column(PARTICIPANTS)];
  if (!TITLE.test(header[0]?.trim() ?? '') || Math.max(time, participants) === -1) return false;
  for (const piece of piecesOf(table, 0)) draft.ledger.take(piece, draft.proposals.report, piece.text);
  for (let row = 1; row < grid.texts.length; row += 1) {
    const [first] = piecesOf(table, row, 0);
    const title = textAt(grid, row, 0);
    if (!first) continue;
    const cells = piecesOf(table, row);
    if (/\bi alt$/.test(fold(title))) {
      // The activities add up to it themselves.
      for (const piece of cells) draft.ledger.take(piece, draft.proposals.report, piece.text);
      continue;
    }
    const when = textAt(grid, row, time);
    const named = activityKindNamed(textAt(grid, row, kind)) ?? activityKindNamed(title);
    const record = draft.activity(named ?? 'event', first, title, named ? null : doubt.activityKind);
    record.source = { text: (grid.texts[row] ?? []).join(' | '), where: first.where };
    const date = findDate(when);
    if (record.kind === 'event') record.date = date;
    const year = /\b(?:19|20)\d\d\b/.exec(when)?.[0];
    if ((record.kind !== 'event' || date === null) && year !== undefined) record.startYear = Number(year);
    const figure = parseFigure(textAt(grid, row, participants));
    if (figure && 'participants' in record)
      Object.assign(record, { participants: figure.value, participantsQualifier: figure.qualifier });
    const understood = new Map([
      [kind, named !== null],
      [time, (record.kind === 'event' && date !== null) || year !== undefined],
      [participants, figure !== null && 'participants' in record],
    ]);
    (table.cells[row] ?? []).forEach((cell, at) => {
      for (const piece of cell)
        if (at === 0 || understood.get(at) || /^[-–—]?$/.test(piece.text))
          draft.ledger.take(piece, record, at === 0 ? '' : piece.text);
    });
  }
  return true;
}
