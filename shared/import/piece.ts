import type { Spans } from './own/spansOf.ts';
import type { Run } from '#shared/report/outline/outline.ts';
import type { ReadBlock, ReadTable } from '#shared/report/outline/readOutline.ts';

/** What a file of this app says of a picture of its own, and the key of its record. `drawn`: a chart, which is drawn from the records. */
export type OwnPicture = { key: string | null; caption: string; credit: string; drawn: boolean };

/**
 * The smallest thing an import places: a heading, a paragraph, an item of a list, a picture, or a table of such.
 * A `quote` marks where a testimonial stood, once it is read.
 */
export type Piece = {
  id: number;
  kind: 'heading' | 'paragraph' | 'item' | 'image' | 'table' | 'quote';
  /** Tidied text; lines parted by `\n`. Empty for tables, whose text lies in their cells. */
  text: string;
  runs: Run[];
  where: string;
  /** Of a heading 1–9, of an item how deep it stands (0 outermost), else 0. */
  level: number;
  /** Of a heading: its number; of an item: "ordered" or null. */
  number: string | null;
  /** A heading the file itself calls one. */
  styled: boolean;
  boxed: boolean;
  centred: boolean;
  style: 'body' | 'title' | 'subtitle' | 'quote' | 'caption';
  /** Of a picture: its place in the outline's `images`; else null. */
  image: number | null;
  own?: OwnPicture;
  /** What stands in marks of this app, once it was asked for (`spansOf`). */
  spans?: Spans;
  /** Items of one list share it. */
  list: ReadBlock | null;
  table: ReadTable | null;
  /** The pieces of a table's cells by row and column. */
  cells: Piece[][][];
  /** The pieces this one was put together from: the two cells of a label and its value. */
  parts: Piece[];
};
