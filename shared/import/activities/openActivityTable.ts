import type { SectionKey } from '#shared/domain/section.ts';
import type { Draft } from '../draft.ts';
import type { Piece } from '../piece.ts';
import { piecesOf, readGrid, textAt } from '../tables/grid.ts';
import { activityPartOf } from './activityPart.ts';

const CHAPTERS = new Set<SectionKey | null>(['projects', 'events', 'testEnvironments', 'networks']);
const TITLE =
  /^(?:projekt|event|arrangement|netværk|aktivitet|testmiljø|living lab|konference)(?:e?r|et|s)?$|^(?:titel|navn|hvad)$|(?:titel|navn)$/i;
const LONGEST_HEAD = 40;

/** True for the chapters whose tables may list activities. */
export function isActivityChapter(key: SectionKey | null): boolean {
  return CHAPTERS.has(key);
}

/**
 * A table with an activity a row, by what its columns are headed ("Titel | Dato | Sted | Antal deltagere"), as what it
 * would be in running text: a heading, and a line "Dato: 12.02.2019" a cell.
 * @returns null when the table is none.
 */
export function openActivityTable(table: Piece, draft: Draft): Piece[] | null {
  const grid = readGrid(table);
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
      const like = { ...first, list: null, parts };
      if (column === 0)
        return [{ ...like, kind: 'heading', level: 9, styled: true, text: value, runs: [{ text: value }] }];
      const text = label === '' ? value : `${label}: ${value}`;
      return [{ ...like, kind: 'paragraph', text, runs: [{ text }] }];
    });
  });
}
