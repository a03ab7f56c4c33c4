import { getSchema } from '@tiptap/react';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editorExtensions } from '#renderer/editor/editorExtensions.ts';
import { fromTiptap } from '#renderer/editor/fromTiptap.ts';
import { toTiptap } from '#renderer/editor/toTiptap.ts';
import { plainLines, richText } from '#shared/domain/richText.ts';
import type { Inline, List, RichBlock, RichText } from '#shared/domain/richText.ts';

const words = fc
  .string({ unit: fc.constantFrom('a', 'æ', 'Ø', ' ', '\n', '”', '.', '5'), minLength: 1, maxLength: 12 })
  .map((text) => `x${text}`);
const inline: fc.Arbitrary<Inline> = fc.record(
  {
    text: words,
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    link: fc.constantFrom('https://example.dk/a?b=c', 'mailto:hub@example.dk', 'http://example.dk'),
  },
  { requiredKeys: ['text'] },
);
const marksOf = (run: Inline) => `${run.bold} ${run.italic} ${run.link}`;
/** Runs as they come to rest: no two neighbours with the same marks. */
const settled = fc
  .array(inline, { minLength: 1, maxLength: 5 })
  .map((runs) => runs.filter((run, i) => i === 0 || marksOf(run) !== marksOf(runs[i - 1] ?? run)));

const { list } = fc.letrec<{ list: List }>((tie) => ({
  list: fc.record({
    type: fc.constantFrom('bulletList' as const, 'numberedList' as const),
    items: fc.array(
      fc.record({
        content: settled,
        children: fc.oneof({ maxDepth: 3 }, fc.constant<List[]>([]), fc.array(tie('list'), { maxLength: 2 })),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
}));
const table: fc.Arbitrary<RichBlock> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([columns, rows]) =>
    fc.record({
      type: fc.constant('table' as const),
      rows: fc.array(
        fc.array(fc.oneof(settled, fc.constant<Inline[]>([])), { minLength: columns, maxLength: columns }),
        { minLength: rows, maxLength: rows },
      ),
    }),
  );
const blocks: fc.Arbitrary<RichText> = fc.array(
  fc.oneof(fc.record({ type: fc.constant('paragraph' as const), content: settled }), list, table),
  { maxLength: 6 },
);

const schema = getSchema(editorExtensions);

describe('rich text in the editor', () => {
  it('comes back as it was, through the editor’s own document', () => {
    fc.assert(
      fc.property(blocks, (text) => {
        const document = schema.nodeFromJSON(toTiptap(text));
        document.check();
        expect(fromTiptap(document.toJSON())).toEqual(text);
      }),
    );
  });

  it('is always rich text that can be stored', () => {
    fc.assert(
      fc.property(blocks, (text) => {
        expect(richText.parse(fromTiptap(toTiptap(text)))).toEqual(text);
      }),
    );
  });

  it('loses no line of text that is not settled: empty runs, split runs, blank lines', () => {
    const loose = fc.array(
      fc.record({
        type: fc.constant('paragraph' as const),
        content: fc.array(fc.oneof(inline, fc.constant({ text: '' }), fc.constant({ text: ' ' })), {
          maxLength: 6,
        }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(loose, (text) => {
        const kept = plainLines(text).filter((line) => line.trim() !== '');
        expect(plainLines(fromTiptap(toTiptap(text)))).toEqual(kept);
      }),
    );
  });

  it('is one empty paragraph to write in when not filled in, and not filled in when left so', () => {
    expect(toTiptap([])).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
    expect(fromTiptap(toTiptap([]))).toEqual([]);
    expect(
      fromTiptap({
        type: 'doc',
        content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] }],
      }),
    ).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'vbscript:x', ''])(
    'keeps the words of a link to “%s”, not the link',
    (href) => {
      const marks = [{ type: 'link', attrs: { href } }];
      expect(
        fromTiptap({
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'her', marks }] }],
        }),
      ).toEqual([{ type: 'paragraph', content: [{ text: 'her' }] }]);
    },
  );

  it('keeps the words of nodes it does not know', () => {
    expect(
      fromTiptap({
        type: 'doc',
        content: [{ type: 'heading', content: [{ type: 'text', text: 'Formål' }] }],
      }),
    ).toEqual([{ type: 'paragraph', content: [{ text: 'Formål' }] }]);
  });

  it('holds no more than rich text can hold', () => {
    expect(Object.keys(schema.nodes).toSorted()).toEqual(
      [
        'bulletList',
        'doc',
        'listItem',
        'orderedList',
        'paragraph',
        'reference',
        'table',
        'tableCell',
        'tableRow',
        'text',
      ].toSorted(),
    );
    expect(Object.keys(schema.marks).toSorted()).toEqual(['bold', 'italic', 'link']);
  });
});

describe('a cross-reference', () => {
  it('comes back as the piece it is, between words of any look', () => {
    const text: RichText = [
      {
        type: 'paragraph',
        content: [
          { text: 'Se ' },
          { text: 'afsnit 8', ref: { type: 'section', id: 'funding' } },
          { text: 'figur 1', bold: true, ref: { type: 'figure', id: 'billede' } },
          { text: '.' },
        ],
      },
    ];
    expect(fromTiptap(toTiptap(text))).toEqual(text);
  });
});
