import AddColumnIcon from '@mui/icons-material/ViewWeekOutlined';
import CaptionIcon from '@mui/icons-material/ShortTextOutlined';
import AddRowIcon from '@mui/icons-material/TableRowsOutlined';
import Button from '@mui/material/Button';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable } from '@tiptap/pm/tables';
import type { Command } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaptionDialog } from './CaptionDialog.tsx';

type Tool = { label: string; icon: ReactNode; run: () => void };

/** What can be done with the table the cursor is in. */
export function TableTools({ editor }: { editor: Editor }) {
  const { t } = useTranslation('editor');
  const [captionOpen, setCaptionOpen] = useState(false);
  const by = (command: Command) => () => {
    command(editor.state, editor.view.dispatch);
    editor.commands.focus();
  };
  const tools: Tool[] = [
    { label: t('table.caption'), icon: <CaptionIcon />, run: () => setCaptionOpen(true) },
    { label: t('table.addRow'), icon: <AddRowIcon />, run: by(addRowAfter) },
    { label: t('table.addColumn'), icon: <AddColumnIcon />, run: by(addColumnAfter) },
    { label: t('table.deleteRow'), icon: <DeleteIcon />, run: by(deleteRow) },
    { label: t('table.deleteColumn'), icon: <DeleteIcon />, run: by(deleteColumn) },
    { label: t('table.delete'), icon: <DeleteIcon />, run: by(deleteTable) },
  ];
  return (
    <>
      {tools.map(({ label, icon, run }) => (
        <Button
          key={label}
          size="small"
          color="inherit"
          tabIndex={-1}
          startIcon={icon}
          onMouseDown={(event) => event.preventDefault()}
          onClick={run}
          sx={{ color: 'text.secondary', minHeight: 30, py: 0 }}
        >
          {label}
        </Button>
      ))}
      {captionOpen && <CaptionDialog editor={editor} onClose={() => setCaptionOpen(false)} />}
    </>
  );
}
