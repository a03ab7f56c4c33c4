import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { Extension } from '@tiptap/react';
import { findStaleSentences } from '#shared/import/rollForward/findStaleSentences.ts';
import type { StaleReason, StaleSentence, StaleYear } from '#shared/import/rollForward/findStaleSentences.ts';

/** A sentence of another year, and where it stands in the document. */
export type StalePlace = { sentence: StaleSentence; from: number; to: number };

/** What is looked for but for sentences that may stand, and what is said of each mark. */
export type StaleSearch = {
  about: StaleYear;
  letStand: readonly string[];
  reasons: Record<StaleReason, string>;
};

type Marked = { search: StaleSearch | null; places: StalePlace[]; marks: DecorationSet };

const key = new PluginKey<Marked>('stale');

/** The text of a line, and for each of its letters where it stands. A reference is one place with many letters. */
function lettersOf(line: Node, start: number): { text: string; places: number[] } {
  let text = '';
  const places: number[] = [];
  line.forEach((child, offset) => {
    const words = child.isText ? (child.text ?? '') : String(child.attrs['text'] ?? '');
    for (let at = 0; at < words.length; at += 1) places.push(start + offset + (child.isText ? at : 0));
    text += words;
  });
  places.push(start + line.content.size);
  return { text, places };
}

function look(document: Node, search: StaleSearch | null): Marked {
  if (!search) return { search, places: [], marks: DecorationSet.empty };
  const found: StalePlace[] = [];
  const marks: Decoration[] = [];
  document.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const { text, places } = lettersOf(node, position + 1);
    const placeOf = (letter: number) => places[letter] ?? position + 1;
    for (const sentence of findStaleSentences([text], search.about, search.letStand)) {
      found.push({ sentence, from: placeOf(sentence.start), to: placeOf(sentence.end) });
      for (const { start, end, reason } of sentence.marks)
        marks.push(
          Decoration.inline(placeOf(sentence.start + start), placeOf(sentence.start + end), {
            nodeName: 'mark',
            title: search.reasons[reason],
          }),
        );
    }
    return false;
  });
  return { search, places: found, marks: DecorationSet.create(document, marks) };
}

/** The marks of one text, looked for again whenever it changes. */
export const stalePlugin = new Plugin<Marked>({
  key,
  state: {
    init: (_, { doc }) => look(doc, null),
    apply: (transaction, before) => {
      const asked: StaleSearch | null | undefined = transaction.getMeta(key);
      const search = asked === undefined ? before.search : asked;
      return transaction.docChanged || search !== before.search ? look(transaction.doc, search) : before;
    },
  },
  props: { decorations: (state) => key.getState(state)?.marks },
});

/** Marks what in a text is another year's, as it is written. Nothing is marked until it is told what to look for. */
export const staleMarks = Extension.create({
  name: 'staleMarks',
  addProseMirrorPlugins: () => [stalePlugin],
});

const none: StalePlace[] = [];

/** The sentences that are marked now. */
export function stalePlaces(state: EditorState): StalePlace[] {
  return key.getState(state)?.places ?? none;
}

/** Whether the text has been told what to mark. */
export function isSearching(state: EditorState): boolean {
  return key.getState(state)?.search != null;
}

/** Tells the text what to mark from now on. */
export function searchStale(state: EditorState, search: StaleSearch | null) {
  return state.tr.setMeta(key, search).setMeta('addToHistory', false);
}
