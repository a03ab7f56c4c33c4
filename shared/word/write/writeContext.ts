import type { Outline, OutlineImage } from '#shared/report/outline/outline.ts';
import type { WordDesign } from './design.ts';

/** What the blocks of one file share. A fresh one for each file. */
export type WriteContext = {
  design: WordDesign;
  /** The width that text, tables and pictures have here, in twips. */
  width: number;
  image(id: string): { about: OutlineImage; bytes: Uint8Array };
  /** A number for each list that starts anew; the docx library makes a Word list for each. */
  nextList(): number;
  /** The number Word's own numbering gives the next numbered heading of a level: "4.1". */
  countHeading(level: 1 | 2 | 3): string;
  /** What `countHeading` would answer, without counting. */
  peekHeading(level: 1 | 2 | 3): string;
};

/** @throws when a block names a picture that the outline does not list. */
export function newWriteContext(
  outline: Outline,
  images: (hash: string) => Uint8Array,
  design: WordDesign,
  width: number,
): WriteContext {
  let lists = 0;
  const counters = [0, 0, 0];
  const numberAt = (level: number, counts: number[]) => counts.slice(0, level).join('.');
  const counted = (level: number) =>
    counters.map((count, index) =>
      // As Word does: a level that was skipped counts as its first.
      index < level - 1 ? Math.max(count, 1) : index === level - 1 ? count + 1 : 0,
    );
  return {
    design,
    width,
    image(id) {
      const about = outline.images[id];
      if (!about) throw new Error(`Billedet ${id} er ikke med i rapporten`);
      return { about, bytes: images(about.hash) };
    },
    nextList: () => (lists += 1),
    countHeading(level) {
      const next = counted(level);
      counters.splice(0, counters.length, ...next);
      return numberAt(level, next);
    },
    peekHeading: (level) => numberAt(level, counted(level)),
  };
}
