import { doubt } from '../doubt.ts';
import { addToSection, type ChapterScope } from '../activities/chapterScope.ts';
import type { Piece } from '../piece.ts';
import { deliverablesOf } from '../tables/deliverables.ts';
import { readShare } from '../tables/readResultsTable.ts';

const LONGEST_LINE = 300;
const YEAR_BANNER = /^(?:19|20)\d\d$/;

/** "Netværk (15 %)" → title and share. */
function titleAndShare(text: string): { title: string; share: number | null; form: string } {
  const match = /^(.*\S)\s*[(–-]\s*((?:ca\.? ?)?\d{1,3}(?:,\d+)? ?%)\)?$/.exec(text);
  const share = match ? readShare(match[2] ?? '') : null;
  return share
    ? { title: (match?.[1] ?? '').trim(), share: share.share, form: match?.[2] ?? '' }
    : { title: text, share: null, form: '' };
}

function isRowTitle(piece: Piece, next: Piece | undefined): boolean {
  if (next?.kind !== 'item' || piece.text.length > 140) return false;
  return (
    piece.kind === 'heading' || (piece.kind === 'paragraph' && piece.runs.every((run) => run.bold === true))
  );
}

/**
 * The chapter of priorities or of the plan, when it is no table: a heading or bold line an item, with its bullets as
 * deliverables, or else each line of its list an item. Everything else is the section's text. The year over the table stands in the report already.
 */
export function readRows(scope: ChapterScope, rows: 'priorities' | 'plan'): void {
  const { draft } = scope;
  const { length: inTable } = rows === 'plan' ? draft.proposals.planItems : draft.proposals.priorities;
  const hasTitles = scope.pieces.some((piece, at) => isRowTitle(piece, scope.pieces[at + 1]));
  const asLines = inTable === 0 && !hasTitles;
  const body: Piece[] = [];
  let open: {
    record: ReturnType<typeof draft.priority> | ReturnType<typeof draft.planItem>;
    items: Piece[];
  } | null = null;
  const close = (): void => {
    if (open) open.record.deliverables = deliverablesOf(open.items);
    open = null;
  };
  scope.pieces.forEach((piece, at) => {
    if (piece.kind === 'quote') return;
    if (YEAR_BANNER.test(piece.text)) {
      draft.ledger.take(piece, draft.proposals.report, piece.text);
      return;
    }
    if (isRowTitle(piece, scope.pieces[at + 1])) {
      close();
      const { title, share, form } = titleAndShare(piece.text);
      const record =
        rows === 'plan' ? draft.planItem(piece, title, null) : draft.priority(piece, title, null);
      record.resourceShare = share;
      draft.ledger.take(piece, record, form);
      open = { record, items: [] };
    } else if (open && piece.kind === 'item' && !(asLines && piece.level === 0)) {
      open.items.push(piece);
      draft.ledger.take(piece, open.record);
    } else if (asLines && piece.kind === 'item' && piece.level === 0 && piece.text.length <= LONGEST_LINE) {
      close();
      const record =
        rows === 'plan'
          ? draft.planItem(piece, piece.text, doubt.rowAsLine)
          : draft.priority(piece, piece.text, doubt.rowAsLine);
      draft.ledger.take(piece, record);
      open = { record, items: [] };
    } else {
      close();
      body.push(piece);
    }
  });
  close();
  addToSection(scope, body);
}
