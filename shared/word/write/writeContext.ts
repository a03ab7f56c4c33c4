import type {
  ChartBlock,
  HeadingBlock,
  Outline,
  OutlineImage,
  Source,
} from '#shared/report/outline/outline.ts';
import { markName } from '#shared/report/marks/markName.ts';
import { headingBookmarks } from './contentsEntry.ts';
import type { ReportDesign } from '#shared/report/design/reportDesign.ts';
import { textWidth } from '#shared/report/design/reportDesign.ts';

/** A chart in both its forms. */
export type ChartPictures = { svg: Uint8Array; png: Uint8Array };

/** What the blocks of one file share. A fresh one for each file. */
export type WriteContext = {
  design: ReportDesign;
  /** The width that text, tables and pictures have here, in twips. */
  width: number;
  image(id: string): { about: OutlineImage; bytes: Uint8Array };
  /** A chart as SVG, and as PNG for a reader that draws no SVG. */
  chart(block: ChartBlock): ChartPictures;
  /** Every heading of the report with its bookmark, in order. */
  bookmarks: ReadonlyMap<HeadingBlock, string>;
  /** The bookmark a reference leads to, and whether Word numbers what stands there; undefined for none. */
  target(anchor: string): { bookmark: string; numbered: boolean } | undefined;
  /** A number for each list that starts anew; the docx library makes a Word list for each. */
  nextList(): number;
  /** The number of the next figure or table with a caption, each from 1. */
  nextNumber(label: 'figure' | 'table'): number;
  /** The name of the mark for a field, each time another one. */
  markName(source: Source): string;
  /** The marks that were named so far, each once. */
  markNames(): Iterable<string>;
  /** The id of the next drawing, from 1. */
  nextDrawing(): number;
  /** The number that Word's own numbering gives the next numbered heading of a level: "4.1". */
  peekHeading(level: HeadingBlock['level']): string;
  /** Counts a heading as Word will. */
  countHeading(level: HeadingBlock['level']): void;
};

/** Counts as Word's multilevel list does: a level that was skipped counts as its first. */
function headingCounter(): Pick<WriteContext, 'peekHeading' | 'countHeading'> {
  let counts = [0, 0, 0];
  const next = (level: number) =>
    counts.map((count, index) =>
      index < level - 1 ? Math.max(count, 1) : index === level - 1 ? count + 1 : 0,
    );
  return {
    peekHeading: (level) => next(level).slice(0, level).join('.'),
    countHeading: (level) => {
      counts = next(level);
    },
  };
}

/** Where references can lead: the first heading of each anchor, and every figure and table that has one. */
function targetsIn(
  outline: Outline,
  bookmarks: WriteContext['bookmarks'],
): Map<string, { bookmark: string; numbered: boolean }> {
  const targets = new Map<string, { bookmark: string; numbered: boolean }>();
  const { peekHeading, countHeading } = headingCounter();
  for (const [heading, bookmark] of bookmarks) {
    const { level, number, anchor } = heading;
    const numbered = outline.design.numbered && number !== null && number === peekHeading(level);
    if (numbered) countHeading(level);
    if (!targets.has(anchor)) targets.set(anchor, { bookmark, numbered });
  }
  for (const block of outline.blocks) {
    if (block.type !== 'image' && block.type !== 'chart' && block.type !== 'table') continue;
    const { anchor } = block;
    if (anchor !== undefined && !targets.has(anchor))
      targets.set(anchor, { bookmark: anchor, numbered: false });
  }
  return targets;
}

/** A context for one file. `image` is asked for the bytes of each picture that a block names. */
export function newWriteContext(
  outline: Outline,
  images: (hash: string) => Uint8Array,
  charts: WriteContext['chart'],
): WriteContext {
  let lists = 0;
  const numbers = { figure: 0, table: 0 };
  let drawings = 0;
  const marks = new Map<string, number>();
  const bookmarks = headingBookmarks(outline);
  const targets = targetsIn(outline, bookmarks);
  return {
    design: outline.design,
    width: textWidth(outline.design),
    bookmarks,
    target: (anchor) => targets.get(anchor),
    image(id) {
      const about = outline.images[id];
      if (!about) throw new Error(`Billedet ${id} er ikke med i rapporten`);
      return { about, bytes: images(about.hash) };
    },
    chart: charts,
    nextList: () => (lists += 1),
    nextNumber: (label) => (numbers[label] += 1),
    markName(source) {
      const name = markName(source);
      const again = marks.get(name) ?? 0;
      marks.set(name, again + 1);
      return again === 0 ? name : markName(source, again);
    },
    markNames: () => marks.keys(),
    nextDrawing: () => (drawings += 1),
    ...headingCounter(),
  };
}
