import type { XmlNode } from './xmlNode.ts';

/** A paragraph or a table's row as it is laid on pages; lengths in twips. */
export type Piece = {
  /** Heights of its lines; a row is one line that cannot be parted. */
  lines: number[];
  before: number;
  after: number;
  keepNext: boolean;
  keepLines: boolean;
  breakBefore: boolean;
  bookmarks: string[];
  /** The height of the header rows that stand again above a row that opens a page. */
  repeats: number;
  /** The `w:p` or `w:tr` itself. */
  node: XmlNode;
};
