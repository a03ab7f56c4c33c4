import type { EntityName } from '#shared/domain/records.ts';
import type { ChartDrawing } from '#shared/report/charts/chartDrawing.ts';
import type { Reference } from '#shared/domain/richText.ts';
import type { ReportDesign } from '#shared/report/design/reportDesign.ts';

/** Where a block comes from, so that a click on the page finds the field. */
export type Source = { entity: EntityName; id: string; field?: string };

/**
 * A cross-reference. `to` says where it leads once the report is laid out: the anchor of a heading or a figure, and which
 * part of the run's text ("8" of "afsnit 8") Word keeps up to date; null when what it points at is not printed.
 */
export type RunReference = Reference & { to: { anchor: string; shown: string } | null };

/**
 * A run of text with the same marks. `of`: the fields it prints, the widest first; a file says so under its text, so that
 * what is read back is known for what it is. Text between fields (labels, brackets, sums) is of none.
 */
export type Run = {
  text: string;
  bold?: true;
  italic?: true;
  link?: string;
  ref?: RunReference;
  of?: readonly Source[];
  /** In a file that was read: the names of the marks round it, see `readMarkName`. */
  marks?: readonly string[];
};

/**
 * What a paragraph is for; the Word writer and the preview each have one style a role.
 * body: running text · lead: a section's opening · goal: the main goal, alone and centred · closing: "God læselyst" ·
 * note: a remark under a table or figure · label: a run-in heading ("Målgrupper").
 */
export type ParagraphRole = 'body' | 'lead' | 'goal' | 'closing' | 'note' | 'label';

export type ParagraphBlock = { type: 'paragraph'; role: ParagraphRole; runs: Run[]; source?: Source };

export type OutlineListItem = { runs: Run[]; children: ListBlock[] };

export type ListBlock = {
  type: 'list';
  ordered: boolean;
  items: OutlineListItem[];
  /** What follows belongs to it and must not stand alone on the next page: its sum, the logos of those it names. */
  leadsOn?: true;
  source?: Source;
};

/** A cell holds paragraphs and lists; it is never empty (an empty paragraph stands for no text). */
export type Cell = (ParagraphBlock | ListBlock)[];

/**
 * A table without merged cells. `widths` are shares of the text width that add up to 1; `align` one a column.
 * `header` repeats on every page; `footer` is the row of sums. A `labelled` table has no header row, its first column is one.
 */
export type TableBlock = {
  type: 'table';
  role:
    | 'kpi'
    | 'results'
    | 'plan'
    | 'funding'
    | 'financing'
    | 'indicators'
    | 'activities'
    | 'projectHead'
    | 'text';
  /** What the table shows, for a reader who cannot see it. */
  description: string;
  /** What stands over it, numbered; left out for a table that its heading says enough of. */
  caption?: string;
  /** "Tabel 1": counted over the tables that have a caption. */
  number?: number;
  /** The bookmark of its number, when something in the report refers to it. */
  anchor?: string;
  /** The field that a table of rich text is of. */
  of?: Source;
  /** What references call a table of rich text by; the others are one of their role in a report. */
  id?: string;
  widths: number[];
  align: ('left' | 'right' | 'center')[];
  header: Cell[] | null;
  rows: { cells: Cell[]; source?: Source }[];
  footer: Cell[] | null;
};

export type HeadingBlock = {
  type: 'heading';
  level: 1 | 2 | 3;
  /** "4" or "4.1", computed; null for an unnumbered heading. */
  number: string | null;
  text: string;
  /** The same text in runs, where it prints fields of a record. */
  runs?: Run[];
  /** The bookmark that the table of contents and references point at; unique in the report. */
  anchor: string;
  /** It opens a page, unless the page before would stand nearly empty, see `followsOn`. */
  pageBreakBefore: boolean;
  source?: Source;
};

export type CoverBlock = {
  type: 'cover';
  title: string;
  subtitle: string;
  /** "Region Nordjylland". */
  recipient: string;
  /** Label and value lines under the title: hub, agreement, status date … */
  facts: { label: string; value: string; of?: Source }[];
  /** The fields that the lines above the facts print. */
  of?: Partial<Record<'title' | 'subtitle' | 'recipient' | 'organisation', Source>>;
  logoId: string | null;
  organisation: string;
  /** "Udkast" while the report is a draft, else null. */
  draft: string | null;
  /** The emblem of a funder that asks for it, and the words under it. */
  publicity?: { imageId: string; lines: string[] } | undefined;
  source?: Source;
};

/** The headings the contents list, made from the outline itself. */
export type ContentsBlock = { type: 'contents'; heading: string };

/** A coloured band: the slogan, or a year over a table. */
export type BannerBlock = {
  type: 'banner';
  role: 'slogan' | 'year';
  text: string;
  subline: string;
  source?: Source;
};

export type QuoteBlock = {
  type: 'quote';
  /** Without quotation marks; writers set ”…”. */
  text: string;
  person: string;
  /** What stands under the name, a line each: title, relation, organisation. */
  lines: string[];
  /** The field that each of the lines prints. */
  lineFields?: ('personTitle' | 'relation' | 'organisation')[];
  portraitId: string | null;
  source?: Source;
};

/** Key figures of an activity: label, figure, and a note. */
export type FiguresBlock = {
  type: 'figures';
  items: { label: string; value: string; note: string; field?: string; noteField?: string }[];
  source?: Source;
};

export type ImageBlock = {
  type: 'image';
  imageId: string;
  caption: string;
  credit: string;
  /** "Figur 1": counted over the figures that have a caption; left out for the others. */
  figure?: number;
  /** The bookmark of its number, when something in the report refers to it. */
  anchor?: string;
  source?: Source;
};

/** A chart of figures the report states; `altText` says them all in words. */
export type ChartBlock = {
  type: 'chart';
  drawing: ChartDrawing;
  altText: string;
  caption: string;
  /** As for an image. */
  figure?: number;
  anchor?: string;
  /** The field that says it is drawn. */
  of?: Source;
  source?: Source;
};

/** Partners' logos; a partner without one is shown by name. */
export type LogoWallBlock = {
  type: 'logoWall';
  logos: { name: string; imageId: string | null }[];
  source?: Source;
};

export type OutlineBlock =
  | CoverBlock
  | ContentsBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | BannerBlock
  | QuoteBlock
  | FiguresBlock
  | ImageBlock
  | ChartBlock
  | LogoWallBlock;

/**
 * What a picture is, for those who draw it; sizes in px. `altText` is empty for a decorative picture, and for one that
 * nobody has described yet: `decorative` tells the two apart.
 */
export type OutlineImage = {
  id: string;
  hash: string;
  mime: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
  altText: string;
  decorative?: true;
};

/** A whole report as plain blocks: what the Word writer, the preview and the reader share. */
export type Outline = {
  title: string;
  subject: string;
  author: string;
  language: 'da-DK';
  /** How all of it looks; Word file and preview are drawn from the same numbers. */
  design: ReportDesign;
  /** Text of the header, and of the footer beside the page number; empty for none. */
  runningTitle: string;
  runningFoot: string;
  /** The logo in the header, or null. */
  headerLogoId: string | null;
  /** "Udkast" while the report is a draft, else null. */
  draft: string | null;
  blocks: OutlineBlock[];
  images: Record<string, OutlineImage>;
};
