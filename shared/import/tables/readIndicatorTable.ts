import type { Draft } from '../draft.ts';
import type { Piece } from '../piece.ts';
import { piecesOf, readGrid, textAt } from './grid.ts';
import { readFigureCell } from './readKpiTable.ts';

const TARGET = /^(?:mål|måltal|målsætning|target|planlagt|forventet|mål \(.*\))\b/i;
const ACTUAL = /opnået|realiseret|resultat|faktisk|nået|actual/i;
const EVIDENCE = /dokumentation|kilde|evidens/i;
const EXPLANATION = /bemærk|forklaring|kommentar|note/i;
const COMPUTED = /forskel|afvigelse|difference|opfyldelse/i;

/** A table of targets and what was reached. Proposes an indicator a row; false when the table is none. */
export function readIndicatorTable(table: Piece, draft: Draft): boolean {
  const grid = readGrid(table);
  const header = grid.texts[0] ?? [];
  const column = (pattern: RegExp): number =>
    header.findIndex((text, at) => at > 0 && text.length <= 60 && pattern.test(text.trim()));
  const target = column(TARGET);
  const actual = header.findIndex(
    (text, at) => at > 0 && at !== target && text.length <= 60 && ACTUAL.test(text),
  );
  if (target === -1 || actual === -1) return false;
  const evidence = column(EVIDENCE);
  const explanation = column(EXPLANATION);
  const unit = column(/^enhed/i);
  const computed = new Set(header.flatMap((text, at) => (at > 0 && COMPUTED.test(text) ? [at] : [])));
  const { report } = draft.proposals;
  for (const piece of piecesOf(table, 0)) draft.ledger.take(piece, report, piece.text);
  for (let row = 1; row < grid.texts.length; row += 1) {
    const [labelPiece] = piecesOf(table, row, 0);
    if (!labelPiece) continue;
    const inBrackets = /^(.*\S)\s*\(([^()]{1,30})\)$/.exec(textAt(grid, row, 0));
    const record = draft.indicator(labelPiece, inBrackets?.[1] ?? textAt(grid, row, 0), null);
    record.source = { text: (grid.texts[row] ?? []).join(' | '), where: labelPiece.where };
    record.unit = unit === -1 ? (inBrackets?.[2] ?? '') : textAt(grid, row, unit).slice(0, 500);
    const wanted = readFigureCell(textAt(grid, row, target));
    const reached = readFigureCell(textAt(grid, row, actual));
    record.target = wanted?.value ?? null;
    record.actual = reached?.value ?? null;
    record.actualQualifier = reached?.qualifier ?? 'exact';
    if (record.unit === '') record.unit = reached?.unit ?? '';
    if (evidence !== -1) record.evidence = textAt(grid, row, evidence);
    const reasons = [explanation === -1 ? '' : textAt(grid, row, explanation), reached?.rest ?? ''];
    record.explanation = reasons.filter((text) => text !== '').join('\n');
    const understood = new Set([
      0,
      evidence,
      explanation,
      unit,
      ...(wanted ? [target] : []),
      ...(reached ? [actual] : []),
    ]);
    (table.cells[row] ?? []).forEach((cell, at) => {
      for (const piece of cell) {
        if (computed.has(at)) draft.ledger.take(piece, record, piece.text);
        else if (understood.has(at))
          draft.ledger.take(
            piece,
            record,
            at === target || at === actual ? 'ca mere end knap mindst over' : '',
          );
      }
    });
  }
  return true;
}
