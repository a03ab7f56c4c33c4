import { doubt } from '../doubt.ts';
import { parseFigure, type Qualifier } from '#shared/domain/figure.ts';
import type { Draft } from '../draft.ts';
import type { Piece } from '../piece.ts';
import { fold } from '../text/plainText.ts';
import { piecesOf, readGrid, textAt, type Grid } from './grid.ts';

type Column = { index: number; year: number; holds: 'value' | 'target' };

/** What a table of key figures is made of, before anything is proposed from it. */
type KpiShape = {
  headerRow: number | null;
  columns: Column[];
  unit: number | null;
  explanation: number | null;
  /** Worked out from the others, so that it holds nothing of its own. */
  computed: number[];
};

const YEAR = /\b((?:19|20)\d\d)\b/;

/** A cell as a figure, a unit behind it and what else stands there: "ca. 40 %", "12 (2 nye)", "–". */
export function readFigureCell(
  text: string,
): { value: number | null; qualifier: Qualifier; unit: string; rest: string } | null {
  const clean = text.replace(/\s+/g, ' ').trim();
  if (/^[-–—]?$/.test(clean)) return { value: null, qualifier: 'exact', unit: '', rest: '' };
  const match =
    /^((?:\p{L}[\p{L}.]*\s){0,2}[\d.,]+(?: \d{3})*)\s*(%|procent|stk\.?|timer|personer|deltagere|mio\.?(?: (?:kr\.?|dkk))?|kr\.?)?\s*(?:\((.*)\))?\s*\*?$/iu.exec(
      clean,
    );
  const figure = match ? parseFigure(match[1] ?? '') : null;
  return figure && match ? { ...figure, unit: match[2] ?? '', rest: match[3] ?? '' } : null;
}

function columnsOf(grid: Grid, row: number): Column[] {
  const texts = grid.texts[row] ?? [];
  return texts.flatMap((text, index) => {
    const year = YEAR.exec(text)?.[1];
    if (index === 0 || year === undefined || text.length > 40) return [];
    if (/ændring|udvikling|forskel/i.test(text)) return [];
    return [
      { index, year: Number(year), holds: /\bmål/i.test(text) ? ('target' as const) : ('value' as const) },
    ];
  });
}

function named(grid: Grid, row: number, pattern: RegExp): number | null {
  const index = (grid.texts[row] ?? []).findIndex((text, column) => column > 0 && pattern.test(text.trim()));
  return index === -1 ? null : index;
}

function isFigureColumn(grid: Grid, from: number, column: number): boolean {
  const cells = grid.texts.slice(from).map((row) => row[column] ?? '');
  const figures = cells.filter((cell) => readFigureCell(cell)?.value != null);
  return figures.length > 0 && figures.length >= cells.filter((cell) => cell.trim() !== '').length * 0.6;
}

function shapeOf(grid: Grid, reportYear: number, inOverview: boolean): KpiShape | null {
  if (grid.columns < 2) return null;
  for (const headerRow of [0, 1]) {
    const columns = columnsOf(grid, headerRow).filter(({ index }) =>
      isFigureColumn(grid, headerRow + 1, index),
    );
    const [newest] = columns.toSorted((a, b) => b.year - a.year);
    if (!newest) continue;
    // "Mål" without a year belongs to the newest column.
    const target = named(grid, headerRow, /^mål(?:tal)?$/i);
    if (target !== null && !columns.some(({ index }) => index === target))
      columns.push({ index: target, year: newest.year, holds: 'target' });
    const computed = (grid.texts[headerRow] ?? []).flatMap((text, index) =>
      /ændring|udvikling|forskel/i.test(text) ? [index] : [],
    );
    return {
      headerRow,
      columns,
      unit: named(grid, headerRow, /^enhed/i),
      explanation: named(grid, headerRow, /bemærk|kommentar|forklaring|note/i),
      computed,
    };
  }
  const labels = grid.texts.map((row) => row[0] ?? '');
  const plain =
    grid.columns === 2 && isFigureColumn(grid, 0, 1) && labels.every((label) => /\p{L}/u.test(label));
  if (!plain || (!inOverview && !labels.some((label) => /^antal\b/i.test(label)))) return null;
  const columns: Column[] = [{ index: 1, year: reportYear, holds: 'value' }];
  return { headerRow: null, columns, unit: null, explanation: null, computed: [] };
}

/** A table with a row a year, turned so that it has a column a year; any other as it is. */
function yearsAcross(table: Piece): Piece {
  const { texts, columns } = readGrid(table);
  const [header = [], ...rows] = texts;
  const byYear = rows.length > 0 && rows.every(([label = '']) => /^(?:19|20)\d\d$/.test(label.trim()));
  if (!byYear || columns < 2 || !header.slice(1).every((text) => /\p{L}{2}/u.test(text))) return table;
  const cells = header.map((_text, column) => table.cells.map((row) => row[column] ?? []));
  return { ...table, table: null, cells };
}

/**
 * A table of key figures: labels on the left, one column or more for years. Proposes a KPI a row.
 * @returns false when the table is none.
 */
export function readKpiTable(found: Piece, draft: Draft, inOverview: boolean): boolean {
  const table = yearsAcross(found);
  const grid = readGrid(table);
  const shape = shapeOf(grid, draft.year, inOverview);
  if (!shape) return false;
  const first = (shape.headerRow ?? -1) + 1;
  const { report } = draft.proposals;
  for (let row = 0; row < first; row += 1)
    for (const piece of piecesOf(table, row)) draft.ledger.take(piece, report, piece.text);
  for (let row = first; row < grid.texts.length; row += 1) {
    const [labelPiece] = piecesOf(table, row, 0);
    const label = textAt(grid, row, 0);
    if (!labelPiece || fold(label) === '') continue;
    const unitInLabel = /^(.*\S)\s*\(([^()]{1,20})\)$/.exec(label);
    const kpi = draft.kpi(
      labelPiece,
      unitInLabel?.[1] ?? label,
      shape.headerRow === null ? doubt.kpiYear : null,
    );
    kpi.source = { text: (grid.texts[row] ?? []).join(' | '), where: labelPiece.where };
    kpi.unit = (shape.unit === null ? (unitInLabel?.[2] ?? '') : textAt(grid, row, shape.unit)).slice(0, 500);
    draft.ledger.take(labelPiece, kpi);
    const newest = Math.max(...shape.columns.map(({ year }) => year));
    for (const { index, year, holds } of shape.columns) {
      const cell = readFigureCell(textAt(grid, row, index));
      const known = kpi.values[String(year)];
      const value = known ?? { value: null, qualifier: 'exact', target: null, explanation: '' };
      if (cell && (cell.value !== null || known)) {
        if (holds === 'target') value.target = cell.value;
        else Object.assign(value, { value: cell.value, qualifier: cell.qualifier });
        if (cell.rest !== '') value.explanation = cell.rest;
        if (kpi.unit === '') kpi.unit = cell.unit;
        kpi.values[String(year)] = value;
      }
      for (const piece of piecesOf(table, row, index))
        if (cell) draft.ledger.take(piece, kpi, qualifierWords(piece.text));
    }
    const explained = shape.explanation === null ? '' : textAt(grid, row, shape.explanation);
    const current = kpi.values[String(newest)];
    if (explained !== '' && current) {
      current.explanation = explained.slice(0, 20_000);
      for (const piece of piecesOf(table, row, shape.explanation ?? 0)) draft.ledger.take(piece, kpi);
    }
    for (const column of [shape.unit, ...shape.computed])
      if (column !== null)
        for (const piece of piecesOf(table, row, column)) draft.ledger.take(piece, kpi, piece.text);
  }
  return true;
}

/** The words of a figure that stand in the record as a qualifier: "ca.", "mere end". */
function qualifierWords(text: string): string {
  return text.match(/^(?:\p{L}[\p{L}.]*\s)*/u)?.[0] ?? '';
}
