import type { JSONContent } from '@tiptap/react';
import { linkAddress, reference } from '#shared/domain/richText.ts';
import type { Inline, List, ListItem, RichBlock, RichTable, RichText } from '#shared/domain/richText.ts';

const none: readonly JSONContent[] = [];

function childrenOf(node: JSONContent): readonly JSONContent[] {
  return node.content ?? none;
}

function run(node: JSONContent): Inline {
  const made: Inline = { text: node.text ?? '' };
  if (node.type === 'reference') {
    const { text } = node.attrs ?? {};
    const pointed = reference.safeParse(node.attrs);
    made.text = typeof text === 'string' ? text : '';
    if (pointed.success) made.ref = pointed.data;
  }
  for (const mark of node.marks ?? []) {
    if (mark.type === 'bold') made.bold = true;
    if (mark.type === 'italic') made.italic = true;
    if (mark.type === 'link') {
      const address = linkAddress.safeParse(mark.attrs?.['href']);
      if (address.success) made.link = address.data;
    }
  }
  return made;
}

function sameMarks(a: Inline, b: Inline): boolean {
  // A reference is a piece of its own.
  return !a.ref && !b.ref && a.bold === b.bold && a.italic === b.italic && a.link === b.link;
}

/** The runs of text anywhere under a node, neighbours with the same marks joined. */
function runs(node: JSONContent): Inline[] {
  const joined: Inline[] = [];
  const leaves = (inside: JSONContent): Inline[] =>
    inside.type === 'text' || inside.type === 'reference'
      ? [run(inside)]
      : childrenOf(inside).flatMap(leaves);
  for (const next of leaves(node)) {
    const last = joined.at(-1);
    if (last && sameMarks(last, next)) last.text += next.text;
    else if (next.text !== '') joined.push(next);
  }
  return joined;
}

function saysSomething(content: readonly Inline[]): boolean {
  return content.some((part) => part.text.trim() !== '');
}

function isList(node: JSONContent): boolean {
  return node.type === 'bulletList' || node.type === 'orderedList';
}

function listItem(node: JSONContent): ListItem[] {
  const content = runs({ content: childrenOf(node).filter((child) => !isList(child)) });
  const children = childrenOf(node).filter(isList).flatMap(listBlock);
  return saysSomething(content) || children.length > 0 ? [{ content, children }] : [];
}

function listBlock(node: JSONContent): List[] {
  const items = childrenOf(node).flatMap(listItem);
  const type = node.type === 'bulletList' ? 'bulletList' : 'numberedList';
  return items.length > 0 ? [{ type, items }] : [];
}

/** The caption of a table, and the id that references name it by. */
function named({ id, caption }: Record<string, unknown>): Pick<RichTable, 'id' | 'caption'> {
  return {
    ...(typeof id === 'string' && id !== '' ? { id } : {}),
    ...(typeof caption === 'string' && caption.trim() !== '' ? { caption } : {}),
  };
}

function block(node: JSONContent): RichBlock[] {
  switch (node.type) {
    case 'bulletList':
    case 'orderedList':
      return listBlock(node);
    case 'table': {
      const rows = childrenOf(node).map((row) => childrenOf(row).map(runs));
      return rows.some((row) => row.length > 0) ? [{ type: 'table', ...named(node.attrs ?? {}), rows }] : [];
    }
    default: {
      const content = runs(node);
      return saysSomething(content) ? [{ type: 'paragraph', content }] : [];
    }
  }
}

/**
 * The editor's document → our rich text. Empty paragraphs and list items are dropped: space on the page is the
 * layout's affair, and an empty document is `[]`, "not filled in". A link that may not be written becomes plain text.
 */
export function fromTiptap(document: JSONContent): RichText {
  return childrenOf(document).flatMap(block);
}
