import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import type { RichText } from '#shared/domain/richText.ts';
import { fromTiptap } from './fromTiptap.ts';
import { toTiptap } from './toTiptap.ts';

/** Shows a value changed from elsewhere (undo, another record). What the editor itself wrote is left in peace. */
export function useShownValue(editor: Editor, value: RichText): void {
  useEffect(() => {
    const shown = JSON.stringify(fromTiptap(editor.getJSON()));
    const document = toTiptap(value);
    if (shown === JSON.stringify(fromTiptap(document))) return;
    editor.commands.setContent(document, { emitUpdate: false });
  }, [editor, value]);
}
