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
import { fieldRun } from './fieldRun.ts';

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

/** The text of a field → a paragraph for each line that is not blank; no text, no paragraphs. */
export function fieldParagraphs(role: ParagraphRole, text: string, source: Source): ParagraphBlock[] {
  return paragraphsFrom(role, text, source).map((block) => ({
    ...block,
    runs: block.runs.map((run) => ({ ...run, of: [source] })),
  }));
}

/** A line that opens with its label in bold: "Fase: afprøvning". `value` is the field itself, or runs that hold it. */
export function labelledLine(label: string, value: string | Run[], source: Source): ParagraphBlock[] {
  const runs = typeof value === 'string' ? [fieldRun(value.trim(), source)] : value;
  return runs.every(({ text }) => text === '')
    ? []
    : [paragraphOf('body', [{ text: `${label}: `, bold: true }, ...runs], source)];
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
    .map((text) => listItem([source ? fieldRun(text, source) : { text }]));
  if (items.length === 0) return [];
  return [{ type: 'list', ordered: false, items, ...(source ? { source } : {}) }];
}

/** A cell with one line of text. */
export function textCell(text: string, marks: Omit<Run, 'text'> = {}): Cell {
  return [paragraphOf('body', text === '' ? [] : [{ text, ...marks }])];
}

/** A cell with one line of runs. */
export function runsCell(runs: readonly Run[]): Cell {
  return [
    paragraphOf(
      'body',
      runs.filter(({ text }) => text !== ''),
    ),
  ];
}

/** A heading before its number and anchor are known; `numberHeadings` sets both. */
export function headingOf(options: {
  level: HeadingBlock['level'];
  text: string | Run[];
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
    ...(typeof options.text === 'string'
      ? { text: options.text }
      : { text: options.text.map(({ text }) => text).join(''), runs: options.text }),
    anchor: options.anchor,
    pageBreakBefore: options.pageBreakBefore ?? false,
    ...(options.source ? { source: options.source } : {}),
  };
}
