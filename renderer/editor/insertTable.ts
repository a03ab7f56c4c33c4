import type { Editor } from '@tiptap/react';

/** Puts an empty table where the cursor is: a header row and two more, three columns. */
export function insertTable(editor: Editor): void {
  const cell = { type: 'tableCell', content: [{ type: 'paragraph' }] };
  const row = { type: 'tableRow', content: [cell, cell, cell] };
  const at = editor.state.selection.from;
  editor
    .chain()
    .focus()
    .insertContent({ type: 'table', content: [row, row, row] })
    .command(({ tr, commands }) => {
      let first: number | null = null;
      tr.doc.descendants((node, position) => {
        if (first === null && node.type.name === 'tableCell' && position >= at - 1) first = position;
        return first === null;
      });
      return first === null || commands.setTextSelection(first + 2);
    })
    .run();
}
