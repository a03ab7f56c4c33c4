import { Node } from '@tiptap/react';
import type { NodeSpec } from '@tiptap/pm/model';
import { goToNextCell, tableEditing } from '@tiptap/pm/tables';

/** What prosemirror-tables asks of a cell; ours are never merged, so a pasted span is read as one cell. */
const unmerged = { default: 1, parseHTML: () => 1, rendered: false };

function withRole(name: string, tableRole: string): (extension: { name: string }) => Partial<NodeSpec> {
  return (extension) => (extension.name === name ? { tableRole } : {});
}

const tableCell = Node.create({
  name: 'tableCell',
  content: 'paragraph',
  isolating: true,
  addAttributes: () => ({
    colspan: unmerged,
    rowspan: unmerged,
    colwidth: { default: null, parseHTML: () => null, rendered: false },
  }),
  parseHTML: () => [{ tag: 'td' }, { tag: 'th' }],
  renderHTML: () => ['td', 0],
  extendNodeSchema: withRole('tableCell', 'cell'),
});

const tableRow = Node.create({
  name: 'tableRow',
  content: 'tableCell+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
  extendNodeSchema: withRole('tableRow', 'row'),
});

/** An attribute that a table copied in this editor takes along. */
const carried = (name: string) => ({
  default: null,
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`),
  renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: attributes[name] }),
});

const table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  addAttributes: () => ({ id: carried('id'), caption: carried('caption') }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
  extendNodeSchema: withRole('table', 'table'),
  addProseMirrorPlugins: () => [tableEditing()],
  addKeyboardShortcuts() {
    const step = (direction: 1 | -1) => () =>
      goToNextCell(direction)(this.editor.state, this.editor.view.dispatch);
    return { Tab: step(1), 'Shift-Tab': step(-1) };
  },
});

/** Small tables as rich text holds them: rows of cells with one paragraph each, nothing merged, the first row the header;
 * with a caption when the writer gave one. */
export const tableNodes = [table, tableRow, tableCell];
