import { Node, ReactNodeViewRenderer } from '@tiptap/react';
import { ReferenceChip } from './ReferenceChip.tsx';

/** A cross-reference: one piece in the line that is written, moved and deleted as a whole. */
export const referenceNode = Node.create({
  name: 'reference',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ type: { default: '' }, id: { default: '' }, text: { default: '' } }),
  // Read back from nothing but the editor's own document: what is pasted stays text.
  renderHTML: ({ node }) => ['span', {}, String(node.attrs['text'])],
  renderText: ({ node }) => String(node.attrs['text']),
  addNodeView: () => ReactNodeViewRenderer(ReferenceChip, { as: 'span' }),
});
