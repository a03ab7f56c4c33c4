import fc from 'fast-check';
import { clusterDesign } from '#shared/report/design/reportDesign.ts';
import type { ChartShape } from '#shared/report/charts/chartDrawing.ts';
import type {
  Cell,
  ListBlock,
  Outline,
  OutlineBlock,
  OutlineListItem,
  ParagraphBlock,
  Run,
  TableBlock,
} from '#shared/report/outline/outline.ts';
import { TestImages } from '#tests/fixtures/report/image.ts';

/** The pictures that generated outlines show: one of each shape. */
export const generatedImages = new TestImages();
const pictureIds = [
  generatedImages.add('wide', [120, 30], [20, 90, 90]),
  generatedImages.add('tall', [30, 200], [90, 20, 90]),
  generatedImages.add('dot', [1, 1], [9, 9, 9]),
];

/** Words as people and machines write them: Danish, endless, emoji, control characters, halves of surrogate pairs. */
export const text = fc.oneof(
  fc.constantFrom(
    '',
    'Æbler, øl og ål',
    'x'.repeat(400),
    '👩‍🔬 og 🇩🇰',
    'a\u0000b\u0008c\uFFFE',
    '\uD83D',
    'to\nlinjer\tog tab',
  ),
  fc.constantFrom('<w:p>&amp;</w:p>', '”citat”', ' ', 'A\u00A0B', ']]>', '1-2 % af 1.308.060,57'),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const link = fc.constantFrom('https://example.com/æ?q=1&r=2', 'mailto:navn@example.com');
/** References that lead to a heading, to nothing, or nowhere yet. */
const ref = fc.record({
  type: fc.constantFrom('section', 'activity', 'figure', 'chart', 'table'),
  id: fc.constant('1'),
  to: fc.option(
    fc.record({
      anchor: fc.constantFrom('a', 'æøå', 'figur_1', 'tabel_1', 'borte'),
      shown: fc.constantFrom('1', 'x', ''),
    }),
  ),
});
const run: fc.Arbitrary<Run> = fc.record(
  { text, bold: fc.constant(true as const), italic: fc.constant(true as const), link, ref },
  { requiredKeys: ['text'] },
);
const runs = fc.array(run, { maxLength: 4 });
const paragraph: fc.Arbitrary<ParagraphBlock> = fc.record({
  type: fc.constant('paragraph' as const),
  role: fc.constantFrom('body', 'lead', 'goal', 'closing', 'note', 'label'),
  runs,
});
const leaf = fc.record({ runs, children: fc.constant<ListBlock[]>([]) });
const listOf = (item: fc.Arbitrary<OutlineListItem>): fc.Arbitrary<ListBlock> =>
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(item, { maxLength: 3 }),
  });
/** Lists in lists, as deep as `depth`. */
const nested = (depth: number): fc.Arbitrary<ListBlock> =>
  depth === 0
    ? listOf(leaf)
    : listOf(fc.record({ runs, children: fc.array(nested(depth - 1), { maxLength: 1 }) }));
const list = fc.oneof(nested(0), nested(2), nested(11));
const cell: fc.Arbitrary<Cell> = fc.array(fc.oneof(paragraph, list), { maxLength: 3 });
const caption = fc.option(fc.constantFrom('Æbler og pærer', ' ', 'x'.repeat(300), '\u0000', '👩‍🔬 i 2023'), {
  nil: undefined,
});
const table: fc.Arbitrary<TableBlock> = fc.integer({ min: 1, max: 6 }).chain((columns) => {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc
    .record({
      type: fc.constant('table' as const),
      role: fc.constantFrom(
        'kpi',
        'results',
        'plan',
        'funding',
        'financing',
        'indicators',
        'activities',
        'projectHead',
        'text',
      ),
      description: text,
      widths: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
        minLength: columns,
        maxLength: columns,
      }),
      align: fc.array(fc.constantFrom('left', 'right', 'center'), { minLength: columns, maxLength: columns }),
      header: fc.option(row),
      rows: fc.array(fc.record({ cells: row }), { minLength: 1, maxLength: 4 }),
      footer: fc.option(row),
      caption,
    })
    .map(({ caption: words, ...rest }) => (words === undefined ? rest : { ...rest, caption: words }));
});
const pictureId = fc.constantFrom(...pictureIds);
const labelled = fc.record({ label: text, value: text });

const colour = fc.constantFrom('0B3954', '9AC4CA');
const at = fc.integer({ min: -20, max: 700 });
const shape: fc.Arbitrary<ChartShape> = fc.oneof(
  fc.record({ type: fc.constant('rect' as const), x: at, y: at, width: at, height: at, fill: colour }),
  fc.record({ type: fc.constant('line' as const), x1: at, y1: at, x2: at, y2: at, stroke: colour }),
  fc.record({
    type: fc.constant('text' as const),
    x: at,
    y: at,
    text,
    size: fc.constantFrom(10, 12.5),
    fill: colour,
    anchor: fc.constantFrom('start', 'middle', 'end'),
    bold: fc.boolean(),
  }),
);
const drawing = fc.record({
  width: fc.integer({ min: 1, max: 1200 }),
  height: fc.integer({ min: 1, max: 900 }),
  shapes: fc.array(shape, { maxLength: 6 }),
});

/** Ten thousand characters: words, and one that no line can hold. */
const longParagraph: fc.Arbitrary<ParagraphBlock> = fc.record({
  type: fc.constant('paragraph' as const),
  role: fc.constantFrom('body', 'note'),
  runs: fc.constantFrom([{ text: 'Ord på dansk, '.repeat(720) }], [{ text: 'å'.repeat(10_000) }]),
});

/** Every kind of block, each with everything it can hold. */
const blockKinds = [
  paragraph,
  longParagraph,
  list,
  table,
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom(1, 2, 3),
    number: fc.option(fc.constantFrom('1', '2.1', '7', '1.1.1')),
    text,
    anchor: fc.constantFrom('a', 'A', 'æøå', '1', 'et anker med mellemrum', 'y'.repeat(90)),
    pageBreakBefore: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('cover' as const),
    title: text,
    subtitle: text,
    recipient: text,
    facts: fc.array(labelled, { maxLength: 3 }),
    logoId: fc.option(pictureId),
    organisation: text,
    draft: fc.option(text),
    publicity: fc.option(fc.record({ imageId: pictureId, lines: fc.array(text, { maxLength: 3 }) }), {
      nil: undefined,
    }),
  }),
  fc.record({ type: fc.constant('contents' as const), heading: text }),
  fc.record({
    type: fc.constant('banner' as const),
    role: fc.constantFrom('slogan', 'year'),
    text,
    subline: text,
  }),
  fc.record({
    type: fc.constant('quote' as const),
    text,
    person: text,
    lines: fc.array(text, { maxLength: 3 }),
    portraitId: fc.option(pictureId),
  }),
  fc.record({
    type: fc.constant('figures' as const),
    items: fc.array(fc.record({ label: text, value: text, note: text }), { maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('image' as const), imageId: pictureId, caption: text, credit: text }),
  fc.record({ type: fc.constant('chart' as const), drawing, altText: text, caption: text }),
  fc.record({
    type: fc.constant('logoWall' as const),
    logos: fc.array(fc.record({ name: text, imageId: fc.option(pictureId) }), { maxLength: 9 }),
  }),
];

export const outlineBlock: fc.Arbitrary<OutlineBlock> = fc.oneof(...blockKinds);

/** A block of every kind. */
export function everyKind(): OutlineBlock[] {
  return blockKinds.flatMap((kind: fc.Arbitrary<OutlineBlock>) => fc.sample(kind, { numRuns: 1, seed: 7 }));
}

/** Every kind of block before and after every other, and as the first and the last: the same blocks in every run. */
export function everyPlace(): OutlineBlock[] {
  const one = (kind: fc.Arbitrary<OutlineBlock>, seed: number) => fc.sample(kind, { numRuns: 1, seed });
  return blockKinds.flatMap((first, at) =>
    blockKinds.flatMap((second, next) => {
      const seed = at * blockKinds.length + next + 1;
      return [...one(first, seed), ...one(second, -seed)];
    }),
  );
}

/** An outline of the given blocks, with everything round it that a report has. */
export function outlineOf(blocks: OutlineBlock[]): Outline {
  return {
    title: 'Prøve <&> \u0001',
    subject: 'Prøve',
    author: 'Prøve Prøvesen',
    language: 'da-DK',
    design: clusterDesign,
    runningTitle: 'Prøve',
    runningFoot: '',
    headerLogoId: null,
    draft: 'Udkast',
    blocks,
    images: Object.fromEntries(
      generatedImages.records.map(({ id, hash, mime, width, height }) => [
        id,
        { id, hash, mime, width, height, altText: id === 'dot' ? '' : `Billede ${id}` },
      ]),
    ),
  };
}
