import AddColumnIcon from '@mui/icons-material/ViewWeekOutlined';
import AddRowIcon from '@mui/icons-material/TableRowsOutlined';
import Button from '@mui/material/Button';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable } from '@tiptap/pm/tables';
import type { Command } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Tool = { label: string; icon: ReactNode; command: Command };

/** What can be done with the table the cursor is in. */
export function TableTools({ editor }: { editor: Editor }) {
  const { t } = useTranslation('editor');
  const tools: Tool[] = [
    { label: t('table.addRow'), icon: <AddRowIcon />, command: addRowAfter },
    { label: t('table.addColumn'), icon: <AddColumnIcon />, command: addColumnAfter },
    { label: t('table.deleteRow'), icon: <DeleteIcon />, command: deleteRow },
    { label: t('table.deleteColumn'), icon: <DeleteIcon />, command: deleteColumn },
    { label: t('table.delete'), icon: <DeleteIcon />, command: deleteTable },
  ];
  return tools.map(({ label, icon, command }) => (
    <Button
      key={label}
      size="small"
      color="inherit"
      tabIndex={-1}
      startIcon={icon}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        command(editor.state, editor.view.dispatch);
        editor.commands.focus();
      }}
      sx={{ color: 'text.secondary', minHeight: 30, py: 0 }}
    >
      {label}
    </Button>
  ));
}
