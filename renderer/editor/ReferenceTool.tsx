import ReferenceIcon from '@mui/icons-material/BookmarkBorderOutlined';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { Editor } from '@tiptap/react';
import { use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReferenceChoices } from './referenceChoices.ts';
import { ToolButton } from './ToolButton.tsx';

/** Sets a cross-reference at the cursor, chosen among all that the report prints; nothing where no report is open. */
export function ReferenceTool({ editor }: { editor: Editor }) {
  const { t } = useTranslation('editor');
  const choices = use(ReferenceChoices);
  const [open, setOpen] = useState(false);
  if (!choices) return null;
  return (
    <>
      <ToolButton
        label={t('reference.tool')}
        icon={ReferenceIcon}
        disabled={choices.length === 0}
        run={() => setOpen(true)}
      />
      <Menu
        open={open}
        onClose={() => setOpen(false)}
        anchorEl={() => editor.view.dom}
        disableRestoreFocus
        slotProps={{ list: { 'aria-label': t('reference.choose') }, paper: { sx: { maxHeight: 360 } } }}
      >
        {choices.map(({ type, id, title, text }) => (
          <MenuItem
            key={`${type} ${id}`}
            dense
            onClick={() => {
              setOpen(false);
              editor.chain().focus().insertContent({ type: 'reference', attrs: { type, id, text } }).run();
            }}
          >
            {title}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
