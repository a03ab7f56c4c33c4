import type { Inline, List, RichBlock, RichTable, RichText } from '#shared/domain/richText.ts';
import { linkAddress } from '#shared/domain/richText.ts';
import type { Run } from '#shared/report/outline/outline.ts';
import type { Piece } from './piece.ts';
import { asReference, ownTableId, pointerIn, referenceIn } from './own/ownReferences.ts';
import { tidy } from './text/plainText.ts';

/** A run as rich text has it; links rich text does not allow become plain text. */
function toInline(run: Run): Inline {
  const { text, bold, italic, link } = run;
  const ref = referenceIn(run);
  return {
    text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(link !== undefined && linkAddress.safeParse(link).success ? { link } : {}),
    ...(ref ? { ref } : {}),
  };
}

/** The runs of a text; what Word parts of one cross-reference is one again. */
function toInlines(runs: readonly Run[]): Inline[] {
  const inlines: Inline[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const next = toInline(run);
    const last = inlines.at(-1);
    if (next.ref && last?.ref?.type === next.ref.type && last.ref.id === next.ref.id) last.text += next.text;
    else inlines.push(next);
  }
  return inlines.map(asReference);
}

function addItem(blocks: RichBlock[], piece: Piece, before: Piece | undefined): void {
  const type = piece.number === 'ordered' ? 'numberedList' : 'bulletList';
  const last = blocks.at(-1);
  const goesOn = before?.kind === 'item' && before.list === piece.list && last && 'items' in last;
  const item = { content: toInlines(piece.runs), children: [] };
  if (!goesOn) {
    blocks.push({ type, items: [item] });
    return;
  }
  let list: List = last;
  for (let level = 0; level < piece.level; level += 1) {
    const parent = list.items.at(-1);
    if (!parent) break;
    const inner = parent.children.at(-1) ?? { type, items: [] };
    if (parent.children.length === 0) parent.children.push(inner);
    list = inner;
  }
  list.items.push(item);
}

function cellRuns(cell: readonly Piece[]): Inline[] {
  return cell.flatMap((piece, at) => [...(at > 0 ? [{ text: '\n' }] : []), ...toInlines(piece.runs)]);
}

/** The caption over a table; its id is where it stood, which is enough to tell the tables of a file apart. */
function captionOver(pieces: readonly Piece[], at: number): Pick<RichTable, 'id' | 'caption'> {
  const over = pieces[at - 1];
  if (over?.kind !== 'paragraph' || over.style !== 'caption') return {};
  const named = over.runs.map((run) => pointerIn(run, 'table')).find((mark) => mark !== null);
  const id = named ? ownTableId(named.key) : `tabel-${over.id}`;
  return { id, caption: tidy(over.text).slice(0, 500) };
}

/** Pieces as rich text: paragraphs, lists with their levels, tables; a heading becomes a bold line, a picture nothing. */
export function toRichText(pieces: readonly Piece[]): RichText {
  const blocks: RichBlock[] = [];
  pieces.forEach((piece, at) => {
    switch (piece.kind) {
      case 'item':
        addItem(blocks, piece, pieces[at - 1]);
        break;
      case 'table':
        blocks.push({
          type: 'table',
          ...captionOver(pieces, at),
          rows: piece.cells.map((row) => row.map(cellRuns)),
        });
        break;
      case 'heading':
        blocks.push({ type: 'paragraph', content: [{ text: tidy(piece.text), bold: true }] });
        break;
      case 'paragraph':
        if (piece.style === 'caption' && pieces[at + 1]?.kind === 'table') break;
        blocks.push({ type: 'paragraph', content: toInlines(piece.runs) });
        break;
      case 'image':
      case 'quote':
    }
  });
  return blocks;
}
