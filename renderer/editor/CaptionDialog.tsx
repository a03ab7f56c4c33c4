import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { Editor } from '@tiptap/react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldText } from '#renderer/ui/FieldText.tsx';

type CaptionDialogProps = { editor: Editor; onClose: () => void };

/** Sets, changes or takes away what stands over the table the cursor is in; from then on references can name it. */
export function CaptionDialog({ editor, onClose }: CaptionDialogProps) {
  const { t } = useTranslation('editor');
  const titleId = useId();
  const now = editor.getAttributes('table');
  const [text, setText] = useState(typeof now['caption'] === 'string' ? now['caption'] : '');

  function save(): void {
    const caption = text.trim();
    const id: unknown = now['id'] ?? crypto.randomUUID();
    editor
      .chain()
      .focus()
      .updateAttributes('table', caption === '' ? { caption: null } : { caption, id })
      .run();
    onClose();
  }

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth disableRestoreFocus>
      <DialogTitle id={titleId}>{t('table.caption')}</DialogTitle>
      <DialogContent>
        <FieldText
          inputRef={(input: HTMLInputElement | null) => input?.focus()}
          margin="dense"
          label={t('table.caption')}
          help={t('table.captionHelp')}
          value={text}
          slotProps={{ htmlInput: { maxLength: 500 } }}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            save();
          }}
        />
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose}>
          {t('link.cancel')}
        </Button>
        <Button variant="contained" onClick={save}>
          {t('table.captionSave')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
