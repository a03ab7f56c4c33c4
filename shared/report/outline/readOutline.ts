import type { Mark } from '#shared/report/marks/markName.ts';
import type { Run } from './outline.ts';

/**
 * What stood in a Word file, as plain blocks in reading order. It is the writer's `Outline` seen from the other side:
 * `Run` is the same, headings, paragraphs, lists, tables and images are named alike, and each block adds `where`, a
 * place a person can find ("Kapitel 4 · afsnit 3"). What a block is *for* (cover, goal, quote, KPI table) cannot be
 * known from the file and is the importer's to say; the file's own hints (styles, alignment, boxes, tags) are kept.
 */
export type ReadOutline = {
  /** From the file's properties; empty when they say nothing. */
  title: string;
  subject: string;
  author: string;
  blocks: ReadBlock[];
  /** Notes, comments, headers and footers: text beside the body. */
  notes: ReadNote[];
  /** The lines of the table of contents, which is no text of its own. */
  contents: string[];
  images: ReadImage[];
  /** In a file of this app: the fields that were printed in it when it was written, whatever became of them. */
  printed: Mark[];
};

/** What the file says of any block. */
type BlockHints = {
  where: string;
  /** In a text box, or in a table that only arranges the page. */
  boxed: boolean;
  /** Tags of the content controls around it, outermost first. */
  tags: readonly string[];
};

export type ReadHeading = BlockHints & {
  type: 'heading';
  /** 1–9; of headings made by hand, by how they rank among each other. */
  level: number;
  /** "4" or "4.1", counted by Word or typed; null for none. */
  number: string | null;
  text: string;
  /** The same text in runs, where it stands in marks. */
  runs?: Run[];
  /** `byHand`: a short, bold or large paragraph that may be something else (a name, a banner). */
  how: 'style' | 'characterStyle' | 'byHand';
};

export type ReadParagraph = BlockHints & {
  type: 'paragraph';
  style: 'body' | 'title' | 'subtitle' | 'quote' | 'caption';
  centred: boolean;
  /** Lines broken by hand are parted by `\n`. */
  runs: Run[];
};

export type ReadListItem = { runs: Run[]; children: ReadList[] };
export type ReadList = BlockHints & { type: 'list'; ordered: boolean; items: ReadListItem[] };

/** A cell; one that is merged away is empty and says which neighbour holds its text. */
export type ReadCell = { blocks: ReadBlock[]; mergedWith: 'left' | 'above' | null };

/** A table of data, its merged cells expanded so that all rows have as many cells. */
export type ReadTable = BlockHints & { type: 'table'; headerRows: number; rows: ReadCell[][] };

/** A picture where it stands; `image` is the index in `images`, null when the file does not hold it. */
type ReadPicture = BlockHints & {
  type: 'image';
  image: number | null;
  altText: string;
  decorative: boolean;
  /** The marks round it. */
  marks?: readonly string[];
};

export type ReadBlock = ReadHeading | ReadParagraph | ReadList | ReadTable | ReadPicture;

export type ReadNote = {
  kind: 'footnote' | 'endnote' | 'comment' | 'header' | 'footer';
  /** Who wrote a comment; else empty. */
  author: string;
  text: string;
  where: string;
};

/** A picture of the file. `bytes` unpacks it; null when its bytes are damaged. */
export type ReadImage = { part: string; altText: string; where: string; bytes: () => Uint8Array | null };

/** Something the outline could not carry, and where it stood. */
export type ReadLoss = { what: string; where: string };

/** Why a file was not read; the codes the command line prints. */
export type RefusalCode =
  'not-word' | 'damaged' | 'password' | 'lock-file' | 'old-doc' | 'unsafe' | 'too-large';

/** What the caller gets instead of an outline; `message` is Danish and says what to do. */
export type ReadError = { code: RefusalCode; message: string };

export type ReadResult =
  { ok: true; outline: ReadOutline; lost: ReadLoss[] } | { ok: false; error: ReadError };
