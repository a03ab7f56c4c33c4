import type { RawBlock } from '../story/rawBlocks.ts';
import type { StyleSheet } from '../styles/styleSheet.ts';
import { sizeOf } from './joinRuns.ts';

/** The size most of the text is set in, in half points. */
export function bodySize(blocks: readonly RawBlock[], styles: StyleSheet): number {
  const letters = new Map<number, number>();
  const count = (inner: readonly RawBlock[]): void => {
    for (const block of inner) {
      if (block.type === 'table') {
        for (const row of block.rows) for (const cell of row.cells) count(cell.blocks);
        continue;
      }
      const style = styles.paragraph(block.styleId);
      for (const run of block.runs) {
        const size = sizeOf(run, style, styles);
        letters.set(size, (letters.get(size) ?? 0) + run.text.length);
      }
    }
  };
  count(blocks);
  const [most] = [...letters].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? styles.defaultSize;
}
