import type { Mark } from '#shared/report/marks/markName.ts';
import type { Relationship } from '../package/relationships.ts';
import {
  newParagraph,
  type RawBlock,
  type RawCell,
  type RawImage,
  type RawLoss,
  type RawNoteReference,
  type RawParagraph,
  type RawRow,
  type RawRun,
  type RawTable,
} from './rawBlocks.ts';

/** A field being read (ISO 29500-1 17.16): first its instruction, then the result Word last worked out. */
export type OpenField = { phase: 'instruction' | 'result'; instruction: string; link: string | null };

/** A list of blocks being filled: the body, a cell, a text box, a note. */
type Container = { blocks: RawBlock[]; carried: RawParagraph | null };

type OpenTable = { table: RawTable; row: RawRow | null; cell: RawCell | null };

/** What is put aside while a text box inside a paragraph is read. */
type Aside = { paragraph: RawParagraph | null; run: RawRun | null; fields: OpenField[]; boxes: RawBlock[] };

/**
 * The text of one part while it is read: the handlers of the element families change it, one element at a time.
 * Nothing is dropped here without a line in `losses`.
 */
export class Story {
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly losses: RawLoss[] = [];
  readonly noteReferences: RawNoteReference[] = [];
  /** Parts of headers and footers, in the order they are named. */
  readonly margins: { kind: 'header' | 'footer'; part: string }[] = [];
  /** Data parts of diagrams (SmartArt, charts), whose words lie outside the text. */
  readonly diagrams: { part: string; at: RawParagraph }[] = [];
  sawBody = false;
  insertions = 0;
  paragraph: RawParagraph | null = null;
  run: RawRun | null = null;
  /** Set while a run's own properties are read; those of a paragraph's mark say nothing of its text. */
  readsRunProperties = false;
  hidden = false;
  /** The mark at the end of this paragraph is deleted: it runs on into the next one. */
  markDeleted = false;
  fields: OpenField[] = [];
  link: string | null = null;
  contentsDepth = 0;
  placeholderDepth = 0;
  deletedDepth = 0;
  tags: readonly string[] = [];
  /** The fields that the file says were printed in it. */
  readonly printed: Mark[] = [];
  /** The marks that are open here, outermost first. */
  marks: readonly string[] = [];
  #deletedText = '';
  #boxDepth = 0;
  #boxes: RawBlock[] = [];
  #containers: Container[] = [{ blocks: [], carried: null }];
  #tables: OpenTable[] = [];

  constructor(relationships: ReadonlyMap<string, Relationship>) {
    this.relationships = relationships;
  }

  /** The blocks of the whole part, once it is read. */
  finish(): RawBlock[] {
    const [body] = this.#containers;
    if (!body) return [];
    this.#settle(body);
    // A table of contents that never ends would take the rest of the text with it: a broken file, so read all of it.
    if (this.fields.some(isContentsField))
      forEachParagraph(body.blocks, (block) => (block.inContents = false));
    // A mark that never ends is none.
    const endless = new Set(this.marks);
    if (endless.size > 0)
      forEachParagraph(body.blocks, ({ runs, images }) => {
        for (const each of [...runs, ...images]) each.marks = each.marks.filter((mark) => !endless.has(mark));
      });
    return body.blocks;
  }

  /** How many blocks the part has so far; with `blocksFrom`, those of one note. */
  get blocksSoFar(): number {
    return this.#containers[0]?.blocks.length ?? 0;
  }

  blocksFrom(first: number): RawBlock[] {
    const [body] = this.#containers;
    if (!body) return [];
    this.#settle(body);
    return body.blocks.slice(first);
  }

  lose(what: string): void {
    this.losses.push({ what, at: this.paragraph ?? this.#lastBlock() });
  }

  /** The block a note, a comment or a loss belongs to: the paragraph being read, else the last one. */
  get place(): RawBlock | null {
    return this.paragraph ?? this.#lastBlock();
  }

  get table(): OpenTable | undefined {
    return this.#tables.at(-1);
  }

  /** Text of the document, in the run being read or, in a broken file, outside of any. */
  addText(text: string): void {
    if (this.deletedDepth > 0) {
      this.#deletedText += text;
      return;
    }
    // The result of a field inside another field's instruction is part of that instruction.
    if (this.fields.length > 1 && this.fields.some((field) => field.phase === 'instruction')) {
      if (text.trim() !== '') this.lose(`Feltkode: ”${text.trim()}”`);
      return;
    }
    if (this.hidden) {
      if (text.trim() !== '') this.lose(`Skjult tekst: ”${text.trim()}”`);
      return;
    }
    if (this.placeholderDepth > 0) {
      if (text.trim() !== '') this.lose(`Pladsholder: ”${text.trim()}”`);
      return;
    }
    const paragraph = this.paragraph ?? this.#paragraphForStrayText();
    const like = this.run;
    paragraph.runs.push({
      text,
      bold: like?.bold ?? null,
      italic: like?.italic ?? null,
      size: like?.size ?? null,
      styleId: like?.styleId ?? null,
      link: this.link ?? this.fields.findLast((field) => field.link !== null)?.link ?? null,
      marks: this.marks,
    });
  }

  addImage(image: RawImage): void {
    if (this.deletedDepth > 0) return;
    const paragraph = this.paragraph ?? this.#paragraphForStrayText();
    // One drawing can name its picture twice: as PNG and as SVG, or as drawing and as VML.
    if (image.part === null || !paragraph.images.some((other) => other.part === image.part))
      paragraph.images.push(image);
  }

  openParagraph(): () => void {
    const { paragraph: outer, run, markDeleted: outerDeleted } = this;
    const outerBoxes = this.#boxes;
    const paragraph = newParagraph();
    paragraph.boxed = this.#boxDepth > 0;
    paragraph.tags = this.tags;
    this.paragraph = paragraph;
    this.run = null;
    this.#boxes = [];
    this.markDeleted = false;
    const began = this.#inContents();
    return () => {
      paragraph.inContents = began || this.#inContents();
      const { markDeleted } = this;
      const boxes = this.#boxes;
      this.paragraph = outer;
      this.run = run;
      this.#boxes = outerBoxes;
      this.markDeleted = outerDeleted;
      this.#addParagraph(paragraph, markDeleted);
      this.#container.blocks.push(...boxes);
    };
  }

  /** A text box: its blocks come right after the paragraph it is anchored in. */
  openBox(): () => void {
    const aside: Aside = {
      paragraph: this.paragraph,
      run: this.run,
      fields: this.fields,
      boxes: this.#boxes,
    };
    const { hidden, link } = this;
    this.paragraph = null;
    this.run = null;
    this.fields = [];
    this.hidden = false;
    this.link = null;
    this.#boxDepth += 1;
    this.#containers.push({ blocks: [], carried: null });
    const close = this.#closeContainer();
    return () => {
      const blocks = close();
      this.#boxDepth -= 1;
      this.paragraph = aside.paragraph;
      this.run = aside.run;
      this.fields = aside.fields;
      this.hidden = hidden;
      this.link = link;
      if (aside.paragraph) aside.boxes.push(...blocks);
      else this.#container.blocks.push(...blocks);
      this.#boxes = aside.boxes;
    };
  }

  openTable(): () => void {
    const table: RawTable = { type: 'table', rows: [], boxed: this.#boxDepth > 0 };
    this.#tables.push({ table, row: null, cell: null });
    return () => {
      this.#tables.pop();
      for (const row of table.rows.filter((candidate) => candidate.deleted))
        this.losses.push({ what: `Slettet række (sporet ændring): ”${rowText(row)}”`, at: table });
      table.rows = table.rows.filter((row) => !row.deleted && row.cells.length > 0);
      if (table.rows.length === 0) return;
      const container = this.#container;
      this.#settle(container);
      container.blocks.push(table);
    };
  }

  openRow(): (() => void) | undefined {
    const open = this.table;
    if (!open) return undefined;
    const row: RawRow = { header: false, deleted: false, before: 0, cells: [] };
    open.row = row;
    open.table.rows.push(row);
    return () => {
      open.row = null;
    };
  }

  openCell(): (() => void) | undefined {
    const open = this.table;
    if (!open?.row) return undefined;
    const cell: RawCell = { span: 1, merge: null, blocks: [] };
    open.row.cells.push(cell);
    open.cell = cell;
    this.#containers.push({ blocks: cell.blocks, carried: null });
    const close = this.#closeContainer();
    return () => {
      close();
      open.cell = null;
    };
  }

  /** Deleted text: kept out of the body, told of once. */
  openDeletion(): () => void {
    this.deletedDepth += 1;
    return () => {
      this.deletedDepth -= 1;
      const text = this.#deletedText.trim();
      if (this.deletedDepth > 0) return;
      this.#deletedText = '';
      if (text !== '') this.lose(`Slettet tekst (sporet ændring): ”${text}”`);
    };
  }

  #inContents(): boolean {
    return this.contentsDepth > 0 || this.fields.some(isContentsField);
  }

  get #container(): Container {
    const top = this.#containers.at(-1);
    if (!top) throw new Error('no container');
    return top;
  }

  #closeContainer(): () => RawBlock[] {
    const { paragraph, run } = this;
    return () => {
      const container = this.#containers.pop();
      this.paragraph = paragraph;
      this.run = run;
      if (!container) return [];
      this.#settle(container);
      return container.blocks;
    };
  }

  #lastBlock(): RawBlock | null {
    return this.#containers.findLast((container) => container.blocks.length > 0)?.blocks.at(-1) ?? null;
  }

  #paragraphForStrayText(): RawParagraph {
    const last = this.#container.blocks.at(-1);
    if (last?.type === 'paragraph' && last.styleId === null && last.numId === null) return last;
    const paragraph = newParagraph();
    paragraph.boxed = this.#boxDepth > 0;
    this.#container.blocks.push(paragraph);
    return paragraph;
  }

  #addParagraph(paragraph: RawParagraph, runsOn: boolean): void {
    const container = this.#container;
    const { carried } = container;
    container.carried = null;
    if (carried) {
      paragraph.runs.unshift(...carried.runs);
      paragraph.images.unshift(...carried.images);
    }
    if (runsOn) container.carried = paragraph;
    else container.blocks.push(paragraph);
  }

  #settle(container: Container): void {
    if (container.carried) container.blocks.push(container.carried);
    container.carried = null;
  }
}

function forEachParagraph(blocks: readonly RawBlock[], act: (paragraph: RawParagraph) => void): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') act(block);
    else for (const row of block.rows) for (const cell of row.cells) forEachParagraph(cell.blocks, act);
  }
}

function isContentsField(field: OpenField): boolean {
  return /^\s*TOC\b/i.test(field.instruction);
}

function rowText(row: RawRow): string {
  const words = (blocks: readonly RawBlock[]): string[] =>
    blocks.flatMap((block) =>
      block.type === 'paragraph' ? [block.runs.map((run) => run.text).join('')] : block.rows.map(rowText),
    );
  return row.cells.map((cell) => words(cell.blocks).join(' ')).join(' | ');
}
