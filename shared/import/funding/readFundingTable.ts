import { addDoubt, doubt } from '../doubt.ts';
import { parseAmount } from '#shared/domain/money.ts';
import type { ChapterScope } from '../activities/chapterScope.ts';
import { organisationIn } from '../activities/chapterScope.ts';
import { shortLine } from '../draft.ts';
import type { Piece } from '../piece.ts';
import { piecesOf, readGrid, textAt } from '../tables/grid.ts';
import { findAmounts } from '../text/findAmounts.ts';
import { isFunder } from './isFunder.ts';
import { readApplication } from './readApplication.ts';
import { stageOf } from './fundingStage.ts';

const COLUMNS = {
  title: /titel|projekt|ansøgning|navn/i,
  stage: /status|stadie|afgørelse|resultat/i,
  support: /støtte|bevilg|beløb|ansøgt|tilskud/i,
  regionShare: /heraf|nordjysk|regional/i,
  totalBudget: /budget|samlet/i,
  programme: /program|pulje/i,
  funder: /fond|bevillingsgiver|finansier/i,
  lead: /lead|ansøger|ejer/i,
  year: /^år|ansøgt år|årstal/i,
} as const;
type Column = keyof typeof COLUMNS;
const ORDER: readonly Column[] = [
  'regionShare',
  'totalBudget',
  'stage',
  'lead',
  'year',
  'programme',
  'funder',
  'support',
  'title',
];

function amountIn(text: string, header: string): { ore: number; approximate: boolean } | null {
  const [found] = findAmounts(text);
  if (found) return found.isRange ? null : found;
  const unit = /mio/i.test(header) ? ' mio.' : /t\.? ?kr|1\.?000/i.test(header) ? ' t.kr.' : '';
  const ore = parseAmount(`${text.replace(/^ca\.?\s*/i, '').trim()}${unit}`);
  return ore === null ? null : { ore, approximate: /^ca/i.test(text) };
}

/** A table of applications, one a row, by what its columns are headed. False when it is none, or only counts them. */
export function readFundingTable(table: Piece, scope: ChapterScope): boolean {
  const grid = readGrid(table);
  const header = grid.texts[0] ?? [];
  const columns = new Map<Column, number>();
  const used = new Set<number>();
  for (const column of ORDER) {
    const at = header.findIndex(
      (text, index) => !used.has(index) && text.length <= 60 && COLUMNS[column].test(text),
    );
    if (at === -1) continue;
    columns.set(column, at);
    used.add(at);
  }
  const title = columns.get('title');
  if (title === undefined || (!columns.has('support') && !columns.has('stage')) || grid.texts.length < 2)
    return false;
  const { draft } = scope;
  // The overview of stages with a count each says nothing the lists do not.
  if (header.some((text) => /^antal$/i.test(text.trim()))) {
    if (!grid.texts.slice(1).every((row) => stageOf(row[0] ?? '') !== null)) return false;
    draft.ledger.take(table, draft.proposals.report, grid.texts.flat().join(' '));
    return true;
  }
  for (const piece of piecesOf(table, 0)) draft.ledger.take(piece, draft.proposals.report, piece.text);
  const cell = (row: number, column: Column): string => {
    const at = columns.get(column);
    return at === undefined ? '' : textAt(grid, row, at);
  };
  for (let row = 1; row < grid.texts.length; row += 1) {
    const [first] = piecesOf(table, row, title);
    const text = textAt(grid, row, title);
    if (!first || text === '' || /^i alt$/i.test(text)) continue;
    const record = draft.application(first, null);
    record.source = { text: (grid.texts[row] ?? []).join(' | '), where: first.where };
    const { fields, form, doubts } = readApplication(text);
    for (const each of doubts) addDoubt(record, each);
    Object.assign(record, fields);
    const stage = stageOf(cell(row, 'stage'));
    if (stage) record.stage = stage.stage;
    else addDoubt(record, doubt.noStage);
    const year = /\b(?:19|20)\d\d\b/.exec(`${cell(row, 'year')} ${cell(row, 'stage')}`)?.[0];
    record.appliedYear = year === undefined ? null : Number(year);
    let money = '';
    for (const column of ['support', 'regionShare', 'totalBudget'] as const) {
      const at = columns.get(column);
      const found = at === undefined ? null : amountIn(cell(row, column), header[at] ?? '');
      if (!found) continue;
      record[column] = found.ore;
      record[`${column}Approximate`] = found.approximate;
      money += ` ${cell(row, column)}`;
    }
    if ((record.regionShare ?? 0) > (record.support ?? Infinity)) addDoubt(record, doubt.shareBeyond);
    const programme = shortLine(cell(row, 'programme'));
    // "Fond/program" holds the one or the other.
    const either = COLUMNS.funder.test(header[columns.get('programme') ?? -1] ?? '');
    if (programme !== '') record[either && isFunder(programme, false) ? 'funder' : 'programme'] = programme;
    if (cell(row, 'funder') !== '') record.funder = shortLine(cell(row, 'funder'));
    const lead = shortLine(cell(row, 'lead'));
    record.partners = record.partners.map((partner) => ({
      ...partner,
      organisation: organisationIn(scope, partner.organisation, first, true),
    }));
    if (lead !== '')
      record.partners = [
        { organisation: organisationIn(scope, lead, first, true), role: 'lead' },
        ...record.partners,
      ];
    const said = `${form} ${money} ${stage ? cell(row, 'stage') : ''} ${cell(row, 'year')}`;
    for (const piece of piecesOf(table, row)) draft.ledger.take(piece, record, said);
  }
  return true;
}
