import AddLinkIcon from '@mui/icons-material/InsertLinkOutlined';
import BoldIcon from '@mui/icons-material/FormatBoldOutlined';
import BulletsIcon from '@mui/icons-material/FormatListBulletedOutlined';
import IndentIcon from '@mui/icons-material/FormatIndentIncreaseOutlined';
import ItalicIcon from '@mui/icons-material/FormatItalicOutlined';
import NumbersIcon from '@mui/icons-material/FormatListNumberedOutlined';
import OutdentIcon from '@mui/icons-material/FormatIndentDecreaseOutlined';
import RedoIcon from '@mui/icons-material/RedoOutlined';
import TableIcon from '@mui/icons-material/TableChartOutlined';
import UndoIcon from '@mui/icons-material/UndoOutlined';
import Stack from '@mui/material/Stack';
import { useEditorState } from '@tiptap/react';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkDialog } from './LinkDialog.tsx';
import { ReferenceTool } from './ReferenceTool.tsx';
import { TableTools } from './TableTools.tsx';
import { ToolButton } from './ToolButton.tsx';
import { insertTable } from './insertTable.ts';
import { useRovingFocus } from './useRovingFocus.ts';

type EditorToolbarProps = {
  editor: Editor;
  /** What the text is, so that the toolbar can say whose it is. */
  label: string;
  /** Only what a single line needs: bold, italic, link. */
  compact: boolean;
  linkOpen: boolean;
  setLinkOpen: (open: boolean) => void;
};

/** The tools over a rich text. One stop for Tab; the arrow keys go between the tools. */
export function EditorToolbar({ editor, label, compact, linkOpen, setLinkOpen }: EditorToolbarProps) {
  const { t } = useTranslation('editor');
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const onKeyDown = useRovingFocus(bar);
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      link: now.isActive('link'),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      table: now.isActive('table'),
      canIndent: now.can().sinkListItem('listItem'),
      canOutdent: now.can().liftListItem('listItem'),
      canUndo: now.can().undo(),
      canRedo: now.can().redo(),
    }),
  });
  const chain = () => editor.chain().focus();
  return (
    <>
      <Stack
        ref={setBar}
        role="toolbar"
        aria-label={t('toolbar', { label })}
        onKeyDown={onKeyDown}
        direction="row"
        sx={{ flexWrap: 'wrap', gap: 0.25, px: 0.5, py: 0.25 }}
      >
        <ToolButton
          label={t('bold')}
          keys="Ctrl+B"
          icon={BoldIcon}
          pressed={on.bold}
          run={() => chain().toggleBold().run()}
        />
        <ToolButton
          label={t('italic')}
          keys="Ctrl+I"
          icon={ItalicIcon}
          pressed={on.italic}
          run={() => chain().toggleItalic().run()}
        />
        <ToolButton
          label={t('link.tool')}
          keys="Ctrl+K"
          icon={AddLinkIcon}
          pressed={on.link}
          run={() => setLinkOpen(true)}
        />
        <ReferenceTool editor={editor} />
        {!compact && (
          <>
            <ToolButton
              label={t('bullets')}
              keys="Ctrl+Shift+8"
              icon={BulletsIcon}
              pressed={on.bullets}
              run={() => chain().toggleBulletList().run()}
            />
            <ToolButton
              label={t('numbers')}
              keys="Ctrl+Shift+7"
              icon={NumbersIcon}
              pressed={on.numbers}
              run={() => chain().toggleOrderedList().run()}
            />
            <ToolButton
              label={t('indent')}
              keys="Tab"
              icon={IndentIcon}
              disabled={!on.canIndent}
              run={() => chain().sinkListItem('listItem').run()}
            />
            <ToolButton
              label={t('outdent')}
              keys="Shift+Tab"
              icon={OutdentIcon}
              disabled={!on.canOutdent}
              run={() => chain().liftListItem('listItem').run()}
            />
            <ToolButton
              label={t('table.insert')}
              icon={TableIcon}
              disabled={on.table}
              run={() => insertTable(editor)}
            />
            <ToolButton
              label={t('undo')}
              keys="Ctrl+Z"
              icon={UndoIcon}
              disabled={!on.canUndo}
              run={() => chain().undo().run()}
            />
            <ToolButton
              label={t('redo')}
              keys="Ctrl+Shift+Z"
              icon={RedoIcon}
              disabled={!on.canRedo}
              run={() => chain().redo().run()}
            />
          </>
        )}
        {on.table && <TableTools editor={editor} />}
      </Stack>
      {linkOpen && <LinkDialog editor={editor} onClose={() => setLinkOpen(false)} />}
    </>
  );
}
