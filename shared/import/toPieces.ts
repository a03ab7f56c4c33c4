import type { Run } from '#shared/report/outline/outline.ts';
import type { ReadBlock, ReadList } from '#shared/report/outline/readOutline.ts';
import type { Piece } from './piece.ts';
import { tableCaptions } from './tables/tableCaptions.ts';
import { tidy } from './text/plainText.ts';

function textOf(runs: readonly Run[]): string {
  const [only, more] = runs;
  return tidy(more || !only ? runs.map((run) => run.text).join('') : only.text);
}

function piece(id: number, block: ReadBlock, of: Partial<Piece> & Pick<Piece, 'kind'>): Piece {
  return {
    id,
    text: '',
    runs: [],
    where: block.where,
    level: 0,
    number: null,
    styled: false,
    boxed: block.boxed,
    centred: false,
    style: 'body',
    image: null,
    list: null,
    table: null,
    cells: [],
    parts: [],
    ...of,
  };
}

/** Cuts an outline into pieces, in reading order. `nextId` counts on over nested tables. */
export function toPieces(blocks: readonly ReadBlock[], nextId: () => number): Piece[] {
  const items = (list: ReadList, level: number, whole: ReadBlock): Piece[] =>
    list.items.flatMap((item) => [
      piece(nextId(), whole, {
        kind: 'item',
        runs: item.runs,
        text: textOf(item.runs),
        level,
        number: list.ordered ? 'ordered' : null,
        list: whole,
      }),
      ...item.children.flatMap((child) => items(child, level + 1, whole)),
    ]);
  return tableCaptions(blocks).flatMap((block): Piece[] => {
    switch (block.type) {
      case 'heading':
        return [
          piece(nextId(), block, {
            kind: 'heading',
            text: tidy(block.text),
            runs: block.runs ?? [{ text: block.text }],
            level: block.level,
            number: block.number,
            styled: block.how !== 'byHand',
          }),
        ];
      case 'paragraph':
        return [
          piece(nextId(), block, {
            kind: 'paragraph',
            runs: block.runs,
            text: textOf(block.runs),
            centred: block.centred,
            style: block.style,
          }),
        ];
      case 'list':
        return items(block, 0, block);
      case 'image': {
        const marks = block.marks ? { runs: [{ text: '', marks: block.marks }] } : {};
        return [
          piece(nextId(), block, { kind: 'image', text: tidy(block.altText), image: block.image, ...marks }),
        ];
      }
      case 'table':
        return [
          piece(nextId(), block, {
            kind: 'table',
            table: block,
            cells: block.rows.map((row) => row.map((cell) => toPieces(cell.blocks, nextId))),
          }),
        ];
    }
  });
}

/** A table's pieces in reading order, tables in its cells included. */
export function piecesInside(of: Piece): Piece[] {
  return of.cells.flatMap((row) =>
    row.flatMap((cell) => cell.flatMap((each) => (each.kind === 'table' ? piecesInside(each) : [each]))),
  );
}
