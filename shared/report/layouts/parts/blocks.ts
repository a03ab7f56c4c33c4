import type {
  Cell,
  HeadingBlock,
  OutlineListItem,
  ListBlock,
  ParagraphBlock,
  ParagraphRole,
  Run,
  Source,
} from '#shared/report/outline/outline.ts';

/** A paragraph of runs. */
export function paragraphOf(role: ParagraphRole, runs: Run[], source?: Source): ParagraphBlock {
  return source ? { type: 'paragraph', role, runs, source } : { type: 'paragraph', role, runs };
}

/** Plain text → a paragraph for each line that is not blank; no text, no paragraphs. */
export function paragraphsFrom(role: ParagraphRole, text: string, source?: Source): ParagraphBlock[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => paragraphOf(role, [{ text: line }], source));
}

/** A line that opens with its label in bold: "Fase: afprøvning". */
export function labelledLine(label: string, value: string, source?: Source): ParagraphBlock[] {
  return value.trim() === ''
    ? []
    : [paragraphOf('body', [{ text: `${label}: `, bold: true }, { text: value.trim() }], source)];
}

/** A list item with no list under it. */
export function listItem(runs: Run[]): OutlineListItem {
  return { runs, children: [] };
}

/** A bullet list of the lines that are not blank; none when all are. */
export function bulletsFrom(lines: readonly string[], source?: Source): ListBlock[] {
  const items = lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => listItem([{ text }]));
  if (items.length === 0) return [];
  return [{ type: 'list', ordered: false, items, ...(source ? { source } : {}) }];
}

/** A cell with one line of text. */
export function textCell(text: string, marks: { bold?: true } = {}): Cell {
  return [paragraphOf('body', text === '' ? [] : [{ text, ...marks }])];
}

/** A heading before its number and anchor are known; `numberHeadings` sets both. */
export function headingOf(options: {
  level: HeadingBlock['level'];
  text: string;
  numbered: boolean;
  /** What the anchor is made of: a section's key or a record's id. */
  anchor: string;
  pageBreakBefore?: boolean;
  source?: Source;
}): HeadingBlock {
  return {
    type: 'heading',
    level: options.level,
    number: options.numbered ? '' : null,
    text: options.text,
    anchor: options.anchor,
    pageBreakBefore: options.pageBreakBefore ?? false,
    ...(options.source ? { source: options.source } : {}),
  };
}
