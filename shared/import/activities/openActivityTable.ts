import type { SectionKey } from '#shared/domain/section.ts';
import type { Draft } from '../draft.ts';
import type { Piece } from '../piece.ts';
import { asHeading, asLine } from '../restated.ts';
import { piecesOf, readGrid, textAt, type Grid } from '../tables/grid.ts';
import { activityPartOf } from './activityPart.ts';

const CHAPTERS = new Set<SectionKey | null>(['projects', 'events', 'testEnvironments', 'networks']);
const TITLE =
  /^(?:projekt|event|arrangement|netværk|(?:erfa-?)?gruppe|forum|aktivitet|testmiljø|living lab|konference|workshop|møde)(?:e?r|et|n|s)?$|^(?:titel|navn|hvad)$|(?:titel|navn)$/i;
const LONGEST_HEAD = 40;

/** True for the chapters whose tables may list activities. */
export function isActivityChapter(key: SectionKey | null): boolean {
  return CHAPTERS.has(key);
}

/** A table that is all about one activity: its name in the first row, and a row a label. Null when it is none. */
function openLabelTable(table: Piece, grid: Grid): Piece[] | null {
  const [[label = '', name = ''] = [], ...rows] = grid.texts;
  const known = rows.filter(([each = '']) => activityPartOf(each.replace(/:$/, '')) !== null).length;
  if (grid.columns !== 2 || name === '' || known < 2 || known < rows.length / 2) return null;
  if (!TITLE.test(label.replace(/:$/, '').trim())) return null;
  return grid.texts.flatMap(([said = '', value = ''], row): Piece[] => {
    const parts = piecesOf(table, row);
    const [first] = parts;
    if (!first || value === '') return first && said !== '' ? [asLine(first, said, parts)] : [];
    return row === 0
      ? [asHeading(first, value, parts)]
      : [asLine(first, `${said.replace(/\s*:$/, '')}: ${value}`, parts)];
  });
}

/**
 * A table of one activity, or one with an activity a row, by what its columns are headed ("Titel | Dato | Sted | Antal deltagere"), as what it
 * would be in running text: a heading, and a line "Dato: 12.02.2019" a cell.
 * @returns null when the table is none.
 */
export function openActivityTable(table: Piece, draft: Draft): Piece[] | null {
  const grid = readGrid(table);
  const alone = openLabelTable(table, grid);
  if (alone) {
    const label = textAt(grid, 0, 0);
    for (const piece of piecesOf(table, 0, 0)) draft.ledger.take(piece, draft.proposals.report, label);
    return alone;
  }
  const [header = [], ...rows] = grid.texts;
  const labels = header.map((text) => text.trim());
  const known = labels.slice(1).filter((label) => activityPartOf(label) !== null).length;
  if (rows.length === 0 || known === 0 || known < (labels.length - 1) / 2) return null;
  if (!TITLE.test(labels[0] ?? '') || labels.some((label) => label.length > LONGEST_HEAD)) return null;
  for (const piece of piecesOf(table, 0)) draft.ledger.take(piece, draft.proposals.report, piece.text);
  return rows.flatMap((_texts, below) => {
    const row = below + 1;
    return labels.flatMap((label, column): Piece[] => {
      const parts = piecesOf(table, row, column);
      const [first] = parts;
      const value = textAt(grid, row, column);
      if (!first || value === '') return [];
      if (column === 0) return [asHeading(first, value, parts)];
      return [asLine(first, label === '' ? value : `${label}: ${value}`, parts)];
    });
  });
}
