import { doubt } from '../doubt.ts';
import type { SectionKey } from '#shared/domain/section.ts';
import type { PlanItem } from '#shared/domain/planItem.ts';
import type { Priority } from '#shared/domain/priority.ts';
import type { Draft } from '../draft.ts';
import type { Piece } from '../piece.ts';
import type { Proposed } from '../proposal.ts';
import { deliverablesOf } from './deliverables.ts';
import { piecesOf, readGrid, textAt, type Grid } from './grid.ts';

type Shape = {
  header: number | null;
  title: number;
  deliverables: number;
  share: number | null;
  estimated: boolean;
};

const TITLE = /prioriter|aktivitet|indsats|område/i;
const RESULT = /resultat|leveranc|output|milepæl|mål/i;
const SHARE = /fordeling|ressource|andel|timer|tidsforbrug/i;
const PERCENT = /^(ca\.? ?)?(\d{1,3}(?:,\d+)?)\s*(?:%|pct\.?|procent)?$/i;

function shapeOf(grid: Grid, key: SectionKey | null): Shape | null {
  for (const header of [0, 1]) {
    const texts = (grid.texts[header] ?? []).map((text) => (text.length <= 80 ? text : ''));
    const share = texts.findIndex((text) => SHARE.test(text));
    const deliverables = texts.findIndex((text, at) => at !== share && RESULT.test(text) && at > 0);
    const title = texts.findIndex((text, at) => at !== share && at !== deliverables && TITLE.test(text));
    if (title !== -1 && deliverables !== -1)
      return {
        header,
        title,
        deliverables,
        share: share === -1 ? null : share,
        estimated: share !== -1 && /estim|ca\./i.test(texts[share] ?? ''),
      };
  }
  if ((key !== 'priorities' && key !== 'plan') || grid.columns < 2 || grid.columns > 3) return null;
  const shares = grid.texts.filter((row) => PERCENT.test((row[2] ?? '').trim()) && row[2] !== '').length;
  if (grid.columns === 3 && shares < grid.texts.length / 2) return null;
  return { header: null, title: 0, deliverables: 1, share: grid.columns === 3 ? 2 : null, estimated: true };
}

/** "40 %", "ca. 40%" → 40; null for anything that is no share. */
export function readShare(text: string): { share: number; about: boolean } | null {
  const match = PERCENT.exec(text.trim());
  const share = match ? Number((match[2] ?? '').replace(',', '.')) : Number.NaN;
  return match && share <= 100 ? { share, about: match[1] !== undefined } : null;
}

/**
 * The table of priorities with their results and shares, or (in the plan's chapter, or without shares after the
 * priorities) the plan's. Proposes a record a row; a row without a title goes on with the one above.
 * @returns false when the table is neither.
 */
export function readResultsTable(table: Piece, draft: Draft, key: SectionKey | null): boolean {
  const grid = readGrid(table);
  const shape = shapeOf(grid, key);
  if (!shape) return false;
  const isPlan =
    key === 'plan' || (key !== 'priorities' && shape.share === null && draft.proposals.priorities.length > 0);
  const { report } = draft.proposals;
  let current: Proposed<Priority> | Proposed<PlanItem> | null = null;
  grid.texts.forEach((_row, row) => {
    const pieces = piecesOf(table, row);
    if (shape.header !== null && row <= shape.header) {
      for (const piece of pieces) draft.ledger.take(piece, report, piece.text);
      return;
    }
    const titlePieces = piecesOf(table, row, shape.title);
    const title = titlePieces.map((piece) => piece.text).join(' ');
    const shareText = shape.share === null ? '' : textAt(grid, row, shape.share);
    if (/^(?:i alt|total|sum)$/i.test(title.trim())) {
      for (const piece of pieces) draft.ledger.take(piece, report, `${title} ${shareText}`);
      return;
    }
    const [first] = titlePieces.length > 0 ? titlePieces : pieces;
    if (!first) return;
    if (title.trim() !== '' || !current) {
      const why = shape.header === null ? doubt.columns : null;
      current = isPlan ? draft.planItem(first, title, why) : draft.priority(first, title, why);
      current.source = { text: (grid.texts[row] ?? []).join(' | '), where: first.where };
    }
    const record: Proposed<Priority> | Proposed<PlanItem> = current;
    for (const piece of titlePieces) draft.ledger.take(piece, record);
    // "Nr.": the rows are counted by themselves.
    if (shape.title > 0)
      for (const piece of piecesOf(table, row, 0))
        if (/^\d{1,2}\.?$/.test(piece.text)) draft.ledger.take(piece, record, piece.text);
    const cell = piecesOf(table, row, shape.deliverables);
    record.deliverables = [...record.deliverables, ...deliverablesOf(cell)].slice(0, 100);
    for (const piece of cell) draft.ledger.take(piece, record, leakedTags(piece.text));
    const share = readShare(shareText);
    if (share && shape.share !== null) {
      record.resourceShare = share.share;
      if ('estimated' in record) record.estimated = shape.estimated || share.about;
      for (const piece of piecesOf(table, row, shape.share))
        draft.ledger.take(piece, record, 'ca pct procent');
    }
  });
  return true;
}

/** The words of tags that leaked into a cell, which are no words of the report. */
function leakedTags(text: string): string {
  return (text.match(/<[^<>]*>/g) ?? []).join(' ');
}
