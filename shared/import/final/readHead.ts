import { parseDanishDate } from '#shared/domain/isoDate.ts';
import { parseAmount } from '#shared/domain/money.ts';
import { addPartner, readPartner, splitNames } from '../activities/readPartners.ts';
import { shortLine, type Draft } from '../draft.ts';
import { addOrganisation } from '../organisations.ts';
import { isLabel, labelled, splitNote } from '../patterns/labelled.ts';
import type { Piece } from '../piece.ts';
import { piecesOf, readGrid } from '../tables/grid.ts';
import { looksLikeOrganisation } from '../text/names.ts';
import { findDate } from '../text/findDate.ts';

const LEADS = [
  'tilskudsmodtager',
  'støttemodtager',
  'projektejer',
  'projektholder',
  'ansøger',
  'hovedansøger',
  'leadpartner',
];
const PARTNERS = [
  'partnere',
  'øvrige partnere',
  'projektpartnere',
  'projektets partnere',
  'samarbejdspartnere',
];
const LONGEST_NAME = 120;
const ENDS = [
  ['periodFrom', ['projektstart', 'startdato', 'projektets startdato', 'projektets start']],
  [
    'periodTo',
    ['projektslut', 'slutdato', 'projektets slutdato', 'projektafslutning', 'projektets afslutning'],
  ],
] as const;
const BETWEEN = /[-–—]|\btil\b|t\.o\.m\./g;
const FINANCING =
  /finansiering|støtte fra|tilskud fra|egenfinansiering|bidrag fra|tilskud|socialfond|regionalfond|erhvervsfremmemidler/i;
const MONEY = /kr\b|dkk|mio|\d\.\d{3}|\d,\d\d\b/i;

function amountAndNote(value: string): { ore: number; note: string } | null {
  const { value: figure, note } = splitNote(value);
  const ore = parseAmount(figure);
  return ore === null || ore < 0 ? null : { ore, note };
}

/** Where a line of financing comes from, by what it is called. */
export function sourceOfFinancing(label: string): 'eu' | 'region' | 'other' {
  if (/\beu\b|eu's|socialfond|regionalfond|interreg|europæisk/i.test(label)) return 'eu';
  return /\bregion(?:en|al|ale|alt|er)?\b|erhvervsfremmemidler/i.test(label) ? 'region' : 'other';
}

/** "01.05.2019-30.04.2021", "1. maj 2019 til 30. april 2021 (24 måneder)" as two days in their order; else null. */
function readPeriod(value: string): { from: string; to: string } | null {
  const said = value.replace(/\([^()]*\)|^\s*fra\b|[.]\s*$/gi, ' ');
  for (const { index, 0: between } of said.matchAll(BETWEEN)) {
    const from = parseDanishDate(said.slice(0, index));
    const to = parseDanishDate(said.slice(index + between.length));
    if (from !== null && to !== null && from <= to) return { from, to };
  }
  return null;
}

/** Reads one label and its value into the head; `pieces` are where they stand. False when the label is not of the head. */
function readLine(
  draft: Draft,
  label: string,
  value: string,
  note: string,
  pieces: readonly Piece[],
  inHead: boolean,
): boolean {
  const [first] = pieces;
  if (!first || value.trim() === '') return false;
  const take = (owner: object, form: string): true => {
    for (const piece of pieces) draft.ledger.take(piece, owner, form);
    return true;
  };
  if (
    isLabel(label, ['projekttitel', 'projektets titel', 'titel', 'projektnavn', 'projektets navn', 'projekt'])
  ) {
    const head = draft.finalProject(first);
    head.projectTitle = shortLine(value);
    return take(head, label);
  }
  if (isLabel(label, ['journalnummer', 'journalnr', 'journal nr', 'sagsnummer', 'j nr'])) {
    const head = draft.finalProject(first);
    head.journalNumber = shortLine(value);
    return take(head, label);
  }
  if (isLabel(label, ['vækstforum', 'regionalt vækstforum'])) {
    const head = draft.finalProject(first);
    head.growthForum = shortLine(value);
    return take(head, label);
  }
  const period = isLabel(label, ['projektperiode', 'periode', 'projektets periode'])
    ? readPeriod(value)
    : null;
  if (period) {
    const head = draft.finalProject(first);
    head.periodFrom = period.from;
    head.periodTo = period.to;
    return take(head, `${label} ${value}`);
  }
  if (isLabel(label, LEADS) && value.length <= LONGEST_NAME) {
    const head = draft.finalProject(first);
    addPartner(head, {
      organisation: addOrganisation(draft, shortLine(value), first, null, new Map()),
      role: 'lead',
    });
    return take(head, label);
  }
  if (isLabel(label, PARTNERS)) {
    const partners = splitNames(value).flatMap((name) => readPartner(name, 'partner') ?? []);
    if (!partners.every(({ organisation }) => looksLikeOrganisation(organisation))) return false;
    const head = draft.finalProject(first);
    for (const { organisation, role } of partners)
      addPartner(head, { organisation: addOrganisation(draft, organisation, first, null, new Map()), role });
    return take(head, `${label} og samt ${partners.map(({ role }) => role).join(' ')}`);
  }
  const end = ENDS.find(([, names]) => isLabel(label, names))?.[0];
  const day = end === undefined ? null : findDate(value);
  if (end !== undefined && day !== null) {
    const head = draft.finalProject(first);
    const other = end === 'periodFrom' ? head.periodTo : head.periodFrom;
    if (other !== null && (end === 'periodFrom' ? day > other : day < other)) return false;
    head[end] = day;
    return take(head, `${label} ${value}`);
  }
  const money = amountAndNote(value);
  if (!money) return false;
  if (
    isLabel(label, [
      'samlede projektudgifter',
      'projektudgifter i alt',
      'samlede udgifter',
      'totaludgifter',
      'samlet budget',
      'projektets samlede udgifter',
      'projektets samlede budget',
    ])
  ) {
    const head = draft.finalProject(first);
    head.totalCost = money.ore;
    return take(head, `${label} ${value} ${note}`);
  }
  if (!FINANCING.test(label) && !inHead) return false;
  if (/^(?:i alt|sum|total)$/i.test(label.trim()))
    return draft.proposals.finalProject ? take(draft.proposals.finalProject, `${label} ${value}`) : false;
  const head = draft.finalProject(first);
  const line = label.replace(/\s*\((?:i )?(?:kr|dkk)\.?\)\s*/i, ' ').trim();
  const remark = [money.note, note].filter((text) => text !== '').join('\n');
  head.financing = [
    ...head.financing,
    { label: shortLine(line), source: sourceOfFinancing(label), amount: money.ore, note: remark },
  ].slice(0, 50);
  return take(head, `${label} ${splitNote(value).value}`);
}

/**
 * The head of a final report written as lines "Journalnummer: …"; takes what it understands. An amount on the `cover`
 * is a line of financing, whatever it is called.
 */
export function readHeadLines(draft: Draft, pieces: readonly Piece[], cover: ReadonlySet<Piece>): void {
  for (const piece of pieces) {
    if (piece.kind !== 'paragraph' && piece.kind !== 'heading' && piece.kind !== 'item') continue;
    // Several lines of a head are often one paragraph with line breaks.
    const lines = piece.text.split('\n');
    for (const text of lines) {
      const line = labelled(text);
      const isMoney = cover.has(piece) && draft.proposals.finalProject !== null && MONEY.test(text);
      if (line) readLine(draft, line.label, line.value, '', [piece], isMoney);
    }
  }
}

/**
 * The head, or its financing, as a table of labels and values. On the cover an amount is a line of financing.
 * @returns false when no row is of the head.
 */
export function readHeadTable(draft: Draft, table: Piece, onCover: boolean): boolean {
  const { texts, columns } = readGrid(table);
  if (columns < 2 || columns > 4) return false;
  const header = texts[0] ?? [];
  const column = (pattern: RegExp) => header.findIndex((text, at) => at > 0 && pattern.test(text));
  const isFinancing = /finansiering|kilde/i.test(header[0] ?? '') && column(/beløb|\bkr\b/i) !== -1;
  const valueAt = isFinancing ? column(/beløb|\bkr\b/i) : 1;
  const noteAt = isFinancing ? column(/bemærk|note/i) : 2;
  let found = 0;
  texts.forEach((cells, row) => {
    const [label = ''] = cells;
    const pieces = piecesOf(table, row);
    if (isFinancing && row === 0)
      for (const piece of pieces) draft.ledger.take(piece, draft.proposals.report, piece.text);
    else {
      const value = cells[valueAt] ?? '';
      const isMoney =
        isFinancing || (onCover && draft.proposals.finalProject !== null && MONEY.test(`${label} ${value}`));
      if (readLine(draft, label.replace(/:$/, ''), value, cells[noteAt] ?? '', pieces, isMoney)) found += 1;
    }
    if (!isFinancing || row === 0) return;
    // Shares follow from the amounts.
    for (const piece of pieces)
      if (/^\d{1,3}(?:,\d+)? ?%$/.test(piece.text))
        draft.ledger.take(piece, draft.finalProject(piece), piece.text);
  });
  return found > 0;
}
