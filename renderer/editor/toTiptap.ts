import type { JSONContent } from '@tiptap/react';
import type { Inline, List, RichBlock, RichText } from '#shared/domain/richText.ts';

function textNode(run: Inline): JSONContent {
  const marks = [
    ...(run.bold ? [{ type: 'bold' }] : []),
    ...(run.italic ? [{ type: 'italic' }] : []),
    ...(run.link === undefined ? [] : [{ type: 'link', attrs: { href: run.link } }]),
  ];
  const node = run.ref
    ? { type: 'reference', attrs: { ...run.ref, text: run.text } }
    : { type: 'text', text: run.text };
  return { ...node, ...(marks.length > 0 && { marks }) };
}

function paragraphNode(runs: readonly Inline[]): JSONContent {
  // ProseMirror holds no empty text nodes.
  const content = runs.filter((run) => run.text !== '').map(textNode);
  return { type: 'paragraph', ...(content.length > 0 && { content }) };
}

function listNode(list: List): JSONContent {
  return {
    type: list.type === 'bulletList' ? 'bulletList' : 'orderedList',
    content: list.items.map((item) => ({
      type: 'listItem',
      content: [paragraphNode(item.content), ...item.children.map(listNode)],
    })),
  };
}

function blockNode(block: RichBlock): JSONContent {
  switch (block.type) {
    case 'paragraph':
      return paragraphNode(block.content);
    case 'table':
      return {
        type: 'table',
        attrs: { id: block.id ?? null, caption: block.caption ?? null },
        content: block.rows.map((row) => ({
          type: 'tableRow',
          content: row.map((cell) => ({ type: 'tableCell', content: [paragraphNode(cell)] })),
        })),
      };
    default:
      return listNode(block);
  }
}

/** Our rich text → the document the editor shows. Text that is not filled in is one empty paragraph to write in. */
export function toTiptap(text: RichText): JSONContent {
  return { type: 'doc', content: text.length > 0 ? text.map(blockNode) : [paragraphNode([])] };
}
