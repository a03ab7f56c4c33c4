import Box from '@mui/material/Box';
import { EditorContent, useEditor } from '@tiptap/react';
import type { RichText } from '#shared/domain/richText.ts';
import { editorExtensions } from './editorExtensions.ts';
import { proseStyles } from './editorStyles.ts';
import { ReferenceChoices } from './referenceChoices.ts';
import { toTiptap } from './toTiptap.ts';
import { useShownValue } from './useShownValue.ts';

/** Rich text to be read and copied, as it stands in the editor. */
export function ReadText({ text, label }: { text: RichText; label: string }) {
  const editor = useEditor({
    extensions: editorExtensions,
    content: toTiptap(text),
    editable: false,
    // It can be scrolled with the keys.
    editorProps: { attributes: { role: 'region', 'aria-label': label, tabindex: '0' } },
    injectCSS: false,
  });
  useShownValue(editor, text);
  return (
    <Box
      sx={{
        '& .ProseMirror': {
          ...proseStyles,
          maxHeight: '40vh',
          borderRadius: 1,
          '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
        },
      }}
    >
      {/* What it refers to is another report's. */}
      <ReferenceChoices value={null}>
        <EditorContent editor={editor} />
      </ReferenceChoices>
    </Box>
  );
}
