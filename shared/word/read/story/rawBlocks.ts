/** A run as the file gives it; null where it says nothing and the style speaks. `size` in half points. */
export type RawRun = {
  text: string;
  bold: boolean | null;
  italic: boolean | null;
  size: number | null;
  styleId: string | null;
  link: string | null;
  /** The marks of this app round it, outermost first. */
  marks: readonly string[];
};

/** A picture where it stands: the part it lies in, or where it would have been fetched from. */
export type RawImage = {
  part: string | null;
  altText: string;
  decorative: boolean;
  marks: readonly string[];
};

export type RawParagraph = {
  type: 'paragraph';
  styleId: string | null;
  outlineLevel: number | null;
  numId: string | null;
  listLevel: number | null;
  align: string | null;
  runs: RawRun[];
  images: RawImage[];
  /** True inside a table of contents, be it a field or a content control. */
  inContents: boolean;
  /** True in a text box. */
  boxed: boolean;
  /** Tags of the content controls around it, outermost first. */
  tags: readonly string[];
};

export type RawCell = { span: number; merge: 'start' | 'continue' | null; blocks: RawBlock[] };
export type RawRow = { header: boolean; deleted: boolean; before: number; cells: RawCell[] };
export type RawTable = { type: 'table'; rows: RawRow[]; boxed: boolean };
export type RawBlock = RawParagraph | RawTable;

/** What could not be carried, and the block it stood in or before; null for the document as a whole. */
export type RawLoss = { what: string; at: RawBlock | null };

/** A reference in the text to a footnote, an endnote or a comment. */
export type RawNoteReference = { kind: 'footnote' | 'endnote' | 'comment'; id: string; at: RawBlock | null };

export function newParagraph(): RawParagraph {
  return {
    type: 'paragraph',
    styleId: null,
    outlineLevel: null,
    numId: null,
    listLevel: null,
    align: null,
    runs: [],
    images: [],
    inContents: false,
    boxed: false,
    tags: [],
  };
}
