import type { Run } from '#shared/report/outline/outline.ts';
import type { ListCounter } from '../numbering/listCounter.ts';
import type { ReadBlock, ReadHeading, ReadParagraph } from '#shared/report/outline/readOutline.ts';
import type { RawBlock, RawParagraph } from '../story/rawBlocks.ts';
import type { StyleSheet } from '../styles/styleSheet.ts';
import { classifyParagraph, type ParagraphClass } from './classifyParagraph.ts';
import { expandTable } from './expandTable.ts';
import { headingByHand, type HandLook } from './headingByHand.ts';
import { dropFront, joinRuns, trimRuns } from './joinRuns.ts';
import { isLayoutTable } from './layoutTable.ts';
import { nestList, type FlatItem } from './nestList.ts';
import { countsOn, typedHeadingNumber, typedMark, type TypedMark } from './typedMarks.ts';

/** What the building of blocks needs to know, and what it tells on the way. */
export type BlockContext = {
  styles: StyleSheet;
  lists: ListCounter;
  bodySize: number;
  /** Lines of tables of contents, taken out of the body. */
  contents: string[];
  /** Where each block of the file ended up. */
  places: Map<RawBlock, ReadBlock>;
  /** Pictures by part; gives their place in the outline's list. */
  imageOf: (part: string, altText: string) => number;
  /** Headings by hand with their looks, ranked when all are known. */
  looks: { heading: ReadHeading; look: HandLook }[];
};

/** A line of the text before lists are put together. */
type Line = {
  raw: RawParagraph;
  runs: Run[];
  text: string;
  is: ParagraphClass;
  mark: TypedMark | null;
  /** It stands in a mark of this app. */
  own: boolean;
};

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** Parts runs at line breaks set by hand. */
function splitLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, at) => {
      if (at > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines.map(trimRuns).filter((line) => line.length > 0);
}

function toLines(raw: RawParagraph, context: BlockContext): Line[] {
  const is = classifyParagraph(raw, context.styles, context.lists);
  const runs = joinRuns(raw, context.styles.paragraph(raw.styleId), context.styles);
  // What this app printed is what its style says, however it looks.
  const own = runs.some(({ marks }) => marks !== undefined);
  const plain = is.kind === 'plain' && !own;
  const line = (of: Run[]): Line => {
    const text = textOf(of);
    return { raw, runs: of, text, is, own, mark: plain ? typedMark(text) : null };
  };
  const broken = plain ? splitLines(runs).map(line) : [];
  // Bullets typed one under the other in a single paragraph.
  if (broken.filter((each) => each.mark && each.mark.kind !== 'number').length >= 2) return broken;
  return [line(runs)];
}

/** Whether a typed mark makes an item of its line: a dash or number alone may be a subline or a heading. */
function marksItem(lines: readonly Line[], at: number): boolean {
  const mark = lines[at]?.mark;
  if (!mark) return false;
  if (mark.kind === 'bullet') return true;
  const before = lines[at - 1];
  const after = lines[at + 1];
  if (mark.kind === 'dash')
    return (
      before?.mark?.kind === 'dash' || after?.mark?.kind === 'dash' || (before?.text.endsWith(':') ?? false)
    );
  const beforeCounts = before?.mark?.kind === 'number' && countsOn(before.mark.number, mark.number);
  const afterCounts = after?.mark?.kind === 'number' && countsOn(mark.number, after.mark.number);
  return beforeCounts || afterCounts;
}

function headingOf(line: Line, level: number, how: ReadHeading['how'], counted: string): ReadHeading {
  const typed = counted === '' ? typedHeadingNumber(line.text) : null;
  const [first] = line.runs;
  // A number the mark holds is of the title: "5 gode råd".
  const length = first?.marks === undefined ? (typed?.length ?? 0) : 0;
  const runs = line.own ? { runs: dropFront(line.runs, length) } : {};
  return {
    type: 'heading',
    level,
    number: counted === '' ? (length === 0 ? null : (typed?.number ?? null)) : counted,
    text: line.text.slice(length).replace(/\s*\n\s*/g, ' '),
    ...runs,
    how,
    where: '',
    boxed: line.raw.boxed,
    tags: line.raw.tags,
  };
}

function paragraphOf(line: Line, context: BlockContext): ReadParagraph {
  const style = context.styles.paragraph(line.raw.styleId);
  const role =
    style.role === 'bullet' || style.role === 'number' || style.role === 'contents' ? null : style.role;
  return {
    type: 'paragraph',
    style: role ?? 'body',
    centred: (line.raw.align ?? style.align) === 'center',
    runs: line.runs,
    where: '',
    boxed: line.raw.boxed,
    tags: line.raw.tags,
  };
}

class BlockList {
  readonly blocks: ReadBlock[] = [];
  readonly #context: BlockContext;
  #items: FlatItem[] = [];
  #rawItems: RawParagraph[] = [];

  constructor(context: BlockContext) {
    this.#context = context;
  }

  add(block: ReadBlock, raw: RawBlock): void {
    this.endList();
    this.blocks.push(block);
    this.#context.places.set(raw, block);
  }

  addItem(item: FlatItem, raw: RawParagraph): void {
    this.#items.push(item);
    this.#rawItems.push(raw);
  }

  endList(): void {
    const [first] = this.#rawItems;
    if (!first) return;
    const lists = nestList(this.#items, first.boxed);
    for (const list of lists) list.tags = first.tags;
    this.blocks.push(...lists);
    const [list] = lists;
    if (list) for (const raw of this.#rawItems) this.#context.places.set(raw, list);
    this.#items = [];
    this.#rawItems = [];
  }
}

function addLine(
  lines: readonly Line[],
  at: number,
  out: BlockList,
  context: BlockContext,
  inData: boolean,
): void {
  const line = lines[at];
  if (!line) return;
  const { is, raw } = line;
  if (is.kind === 'contents') {
    if (line.text !== '') context.contents.push(line.text);
    return;
  }
  if (line.text !== '') {
    const look = inData || line.own ? null : headingByHand(raw, context.styles, context.bodySize);
    if (is.kind === 'heading') {
      out.add(headingOf(line, is.level, is.how, is.number), raw);
    } else if (is.kind === 'item' && !(is.ordered && look)) {
      out.addItem({ level: is.level, ordered: is.ordered, runs: line.runs }, raw);
    } else if (is.kind === 'plain' && marksItem(lines, at) && !(look && line.mark?.kind === 'number')) {
      const ordered = line.mark?.kind === 'number';
      out.addItem({ level: 0, ordered, runs: dropFront(line.runs, line.mark?.length ?? 0) }, raw);
    } else if (look && context.styles.paragraph(raw.styleId).role === null) {
      const heading = headingOf(line, 1, 'byHand', is.kind === 'item' ? is.number : '');
      context.looks.push({ heading, look });
      out.add(heading, raw);
    } else {
      out.add(paragraphOf(line, context), raw);
    }
  }
  for (const image of raw.images) {
    out.add(
      {
        type: 'image',
        image: image.part === null ? null : context.imageOf(image.part, image.altText),
        altText: image.altText,
        decorative: image.decorative,
        where: '',
        boxed: raw.boxed,
        tags: raw.tags,
        ...(image.marks.length > 0 ? { marks: image.marks } : {}),
      },
      raw,
    );
  }
}

/**
 * Blocks of the file → blocks of the outline, without places (`placeBlocks` sets them). `inData` is true in a cell of
 * a table of data, where bold is a header and no heading.
 */
export function buildBlocks(raw: readonly RawBlock[], context: BlockContext, inData = false): ReadBlock[] {
  const out = new BlockList(context);
  let lines: Line[] = [];
  const flush = (): void => {
    lines.forEach((_line, at) => addLine(lines, at, out, context, inData));
    lines = [];
  };
  for (const block of raw) {
    if (block.type === 'paragraph') {
      // Empty paragraphs are space; they neither end a list nor stand for anything.
      const of = toLines(block, context).filter((line) => line.text !== '' || block.images.length > 0);
      lines.push(...of);
      continue;
    }
    flush();
    if (isLayoutTable(block, context.styles)) {
      out.endList();
      for (const row of block.rows) {
        for (const cell of row.cells) {
          const inner = buildBlocks(cell.blocks, context, inData);
          for (const each of inner) each.boxed = true;
          for (const each of inner) out.blocks.push(each);
          const [first] = inner;
          if (first) context.places.set(block, first);
        }
      }
      continue;
    }
    out.add(
      expandTable(block, (blocks) => buildBlocks(blocks, context, true)),
      block,
    );
  }
  flush();
  out.endList();
  return out.blocks;
}
