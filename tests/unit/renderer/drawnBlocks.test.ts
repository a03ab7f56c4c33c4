import { describe, expect, it } from 'vitest';
import { drawnBlocks } from '#renderer/preview/drawnBlocks.ts';
import type { BlockSize, PlacedBlock } from '#renderer/preview/placeBlocks.ts';

/** Ten blocks a sheet. */
const placed = (count: number): PlacedBlock[] =>
  Array.from({ length: count }, (_, at) => ({
    key: `b${at}`,
    block: { type: 'paragraph', role: 'body', runs: [{ text: '' }] },
    page: Math.floor(at / 10),
    top: (at % 10) * 40,
    rows: null,
  }));
const measured = (blocks: readonly PlacedBlock[]): Map<string, BlockSize> =>
  new Map(blocks.map(({ key }) => [key, { height: 40, header: 0, caption: 0, rows: [] }]));
const keys = (blocks: readonly PlacedBlock[]) => blocks.map(({ key }) => key);

describe('drawnBlocks', () => {
  it('draws a report of usual length whole', () => {
    const blocks = placed(300);
    expect(drawnBlocks(blocks, new Map(), { from: 0, to: 1 }, [])).toEqual(blocks);
  });

  it('draws of a long report what is in view and what is asked for, once all is measured', () => {
    const blocks = placed(5000);
    const drawn = drawnBlocks(blocks, measured(blocks), { from: 7, to: 8 }, ['b4000', null]);
    expect(keys(drawn)).toEqual([...keys(blocks.slice(70, 90)), 'b4000']);
  });

  it('comes by all blocks of a long report, a batch at a time', () => {
    const blocks = placed(5000);
    const sizes = new Map<string, BlockSize>();
    let batches = 0;
    while (sizes.size < blocks.length) {
      const drawn = drawnBlocks(blocks, sizes, { from: 0, to: 1 }, []);
      expect(drawn.length).toBeLessThanOrEqual(100);
      for (const [key, size] of measured(drawn)) sizes.set(key, size);
      batches += 1;
      expect(batches).toBeLessThan(100);
    }
  });
});
