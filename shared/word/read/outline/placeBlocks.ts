import type { ReadBlock } from '#shared/report/outline/readOutline.ts';

/** The level of heading that makes a chapter: the highest that stands more than once, else the highest there is. */
function chapterLevel(blocks: readonly ReadBlock[]): number {
  const levels = blocks
    .flatMap((block) => (block.type === 'heading' ? [block.level] : []))
    .toSorted((a, b) => a - b);
  return levels.find((level, at) => levels[at + 1] === level) ?? levels[0] ?? 1;
}

const NAMES: Record<ReadBlock['type'], string> = {
  heading: 'overskrift',
  paragraph: 'tekst',
  list: 'tekst',
  table: 'tabel',
  image: 'billede',
};

function placeInside(block: ReadBlock): void {
  if (block.type !== 'table') return;
  block.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      for (const inner of cell.blocks) {
        inner.where = `${block.where}, række ${row + 1}, kolonne ${column + 1}`;
        placeInside(inner);
      }
    });
  });
}

/** Writes on every block where it stands, as a person would find it: "Afsnit 4 · tekst 3", "Forsiden · billede 1". */
export function placeBlocks(blocks: readonly ReadBlock[]): void {
  const level = chapterLevel(blocks);
  const isChapter = (block: ReadBlock) => block.type === 'heading' && block.level <= level;
  const numbered = blocks.some(
    (block) => isChapter(block) && block.type === 'heading' && block.number !== null,
  );
  let chapter = 0;
  let part = 'Forsiden';
  const counts = new Map<string, number>();
  for (const block of blocks) {
    if (block.type === 'heading' && block.level <= level) {
      chapter += 1;
      // The numbers the reader sees, where there are any; a chapter without one is known by its heading.
      if (!numbered) part = `Afsnit ${chapter}`;
      else part = block.number === null ? `”${block.text}”` : `Afsnit ${block.number}`;
      counts.clear();
    }
    const name = NAMES[block.type];
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const box = block.boxed && block.type !== 'table' ? ' (i ramme)' : '';
    block.where =
      block.type === 'heading'
        ? `${part} · overskriften ”${block.text}”`
        : `${part} · ${name} ${count}${box}`;
    placeInside(block);
  }
}
