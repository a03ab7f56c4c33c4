import { describe, expect, it } from 'vitest';
import type { KeptBlock } from '#renderer/preview/keepBlocks.ts';
import { placeBlocks } from '#renderer/preview/placeBlocks.ts';
import type { BlockSize } from '#renderer/preview/placeBlocks.ts';
import type { HeadingBlock, TableBlock } from '#shared/report/outline/outline.ts';

const text = (key: string): KeptBlock => ({
  key,
  block: { type: 'paragraph', role: 'body', runs: [{ text: key }] },
});
const heading = (key: string, pageBreakBefore = false): KeptBlock => ({
  key,
  block: {
    type: 'heading',
    level: 2,
    number: null,
    text: key,
    anchor: key,
    pageBreakBefore,
  } satisfies HeadingBlock,
});
const table = (key: string): KeptBlock => ({
  key,
  block: {
    type: 'table',
    role: 'kpi',
    description: '',
    widths: [1],
    align: ['left'],
    header: [[]],
    rows: [],
    footer: null,
  } satisfies TableBlock,
});
const sizes = (entries: Record<string, number | BlockSize>): Map<string, BlockSize> =>
  new Map(
    Object.entries(entries).map(([key, size]) => [
      key,
      typeof size === 'number' ? { height: size, header: 0, caption: 0, rows: [] } : size,
    ]),
  );

/** Where each block stands: "key@page". */
function places(blocks: KeptBlock[], heights: Record<string, number | BlockSize>, room = 100): string[] {
  return placeBlocks(blocks, sizes(heights), room).placed.map(
    ({ key, page, rows }) => `${key}${rows ? `[${rows.from}-${rows.to}]` : ''}@${page}`,
  );
}

describe('placeBlocks', () => {
  it('moves a block that does not fit to the next sheet, at its top', () => {
    const { placed, pages } = placeBlocks([text('a'), text('b')], sizes({ a: 60, b: 60 }), 100);
    expect(placed.map(({ page, top }) => [page, top])).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(pages).toBe(2);
  });

  it('keeps a heading with what follows it', () => {
    expect(places([text('a'), heading('h'), text('b')], { a: 50, h: 20, b: 30 })).toEqual([
      'a@0',
      'h@1',
      'b@1',
    ]);
    expect(places([text('a'), text('h'), text('b')], { a: 50, h: 20, b: 30 })).toEqual(['a@0', 'h@0', 'b@1']);
  });

  it('begins a new sheet where a heading asks for it, but not twice', () => {
    expect(places([text('a'), heading('h', true)], { a: 10, h: 10 })).toEqual(['a@0', 'h@1']);
    expect(places([heading('h', true)], { h: 10 })).toEqual(['h@0']);
  });

  it('lets a chapter follow on a sheet that would stand half empty, but never the first', () => {
    const chapters = [
      heading('one', true),
      text('a'),
      heading('two', true),
      text('b'),
      heading('three', true),
    ];
    const size = { one: 10, a: 20, two: 10, b: 40, three: 10 };
    // 10 and 20 with their spaces are less than half of 200; the next ends below its middle.
    expect(places(chapters, size, 200)).toEqual(['one@0', 'a@0', 'two@0', 'b@0', 'three@1']);
    expect(places([text('contents'), heading('one', true)], { contents: 10, one: 10 })).toEqual([
      'contents@0',
      'one@1',
    ]);
  });

  it('parts the contents between their lines, the last never alone', () => {
    const contents: KeptBlock = { key: 'c', block: { type: 'contents', heading: 'Indhold' } };
    const size = { height: 130, header: 0, caption: 30, rows: [20, 20, 20, 20, 20] };
    expect(places([contents], { c: size })).toEqual(['c[0-3]@0', 'c[3-5]@1']);
  });

  it('keeps a short table whole', () => {
    const size = { height: 60, header: 20, caption: 0, rows: [20, 20] };
    expect(places([text('a'), table('t')], { a: 50, t: size })).toEqual(['a@0', 't[0-2]@1']);
  });

  it('breaks a table between its rows, repeats the header, and leaves no last row alone', () => {
    const size = { height: 130, header: 10, caption: 0, rows: [30, 30, 30, 30] };
    expect(places([table('t')], { t: size })).toEqual(['t[0-2]@0', 't[2-4]@1']);
  });

  it('gives a row taller than a sheet a sheet of its own, and comes to an end', () => {
    const size = { height: 330, header: 10, caption: 0, rows: [20, 300, 20] };
    expect(places([table('t')], { t: size })).toEqual(['t[0-1]@0', 't[1-2]@1', 't[2-3]@2']);
  });

  it('uses the larger of two spaces between blocks', () => {
    const { placed } = placeBlocks([text('a'), heading('h')], sizes({ a: 10, h: 10 }), 1000);
    // 400 twips before a heading of level 2, 140 after a paragraph.
    expect(placed[1]?.top).toBeCloseTo(10 + 400 / 15);
  });
});
