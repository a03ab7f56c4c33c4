import { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';
import { getSchema } from '@tiptap/react';
import { describe, expect, it } from 'vitest';
import { editorExtensions } from '#renderer/editor/editorExtensions.ts';
import { searchStale, stalePlaces, stalePlugin } from '#renderer/editor/staleMarks.ts';
import { toTiptap } from '#renderer/editor/toTiptap.ts';
import type { RichText } from '#shared/domain/richText.ts';

const schema = getSchema(editorExtensions);
const reasons = { year: 'år', planYear: 'plan', figure: 'tal', relativeTime: 'tid' };
const search = {
  about: { year: 2023, figures: [{ value: 47, words: ['deltagere'] }] },
  letStand: [],
  reasons,
};

function stateOf(text: RichText): EditorState {
  const doc = Node.fromJSON(schema, toTiptap(text));
  const state = EditorState.create({ doc, plugins: [stalePlugin] });
  return state.apply(searchStale(state, search));
}

/** What the document has where sentences and marks are said to be. */
function found(state: EditorState) {
  const textOf = (from: number, to: number) =>
    state.doc.textBetween(from, to, '|', (leaf) => String(leaf.attrs['text']));
  const marks = stalePlugin.props.decorations?.call(stalePlugin, state);
  return {
    sentences: stalePlaces(state).map(({ from, to }) => textOf(from, to)),
    marks: marks instanceof DecorationSet ? marks.find().map(({ from, to }) => textOf(from, to)) : [],
  };
}

describe('the marks of last year', () => {
  it('stand where the words are: in paragraphs, lists and cells, and past a reference', () => {
    const reference = { text: 'afsnit 10', ref: { type: 'section' as const, id: 'networks' } };
    const state = stateOf([
      { type: 'paragraph', content: [{ text: 'Alt er nyt. Se ' }, reference, { text: ' om 2023 her. Ja.' }] },
      {
        type: 'bulletList',
        items: [
          {
            content: [{ text: 'Vi blev ' }, { text: '47', bold: true }, { text: ' deltagere.' }],
            children: [
              { type: 'numberedList', items: [{ content: [{ text: 'Mere i år.' }], children: [] }] },
            ],
          },
        ],
      },
      { type: 'table', rows: [[[{ text: 'Hoved' }], [{ text: 'Sidste år' }]]] },
    ]);
    expect(found(state)).toEqual({
      sentences: ['Se afsnit 10 om 2023 her.', 'Vi blev 47 deltagere.', 'Mere i år.', 'Sidste år'],
      marks: ['2023', '47', 'i år', 'Sidste år'],
    });
  });

  it('follow what is written, and go when nothing is looked for', () => {
    const state = stateOf([{ type: 'paragraph', content: [{ text: 'Det skete i 2023.' }] }]);
    const longer = state.apply(state.tr.insertText('Jo. ', 1));
    expect(found(longer)).toEqual({ sentences: ['Det skete i 2023.'], marks: ['2023'] });
    const mended = longer.apply(longer.tr.insertText('2024', 17, 21));
    expect(found(mended)).toEqual({ sentences: [], marks: [] });
    expect(found(longer.apply(searchStale(longer, null))).marks).toEqual([]);
  });
});
