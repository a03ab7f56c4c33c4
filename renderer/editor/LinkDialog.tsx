import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { Editor } from '@tiptap/react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldText } from '#renderer/ui/FieldText.tsx';
import { linkFrom } from './linkFrom.ts';

type LinkDialogProps = { editor: Editor; onClose: () => void };

function focusWhenShown(input: HTMLInputElement | null): void {
  input?.focus();
}

/** Sets, changes or takes away the link at the cursor. With nothing marked, the address itself becomes the text. */
export function LinkDialog({ editor, onClose }: LinkDialogProps) {
  const { t } = useTranslation('editor');
  const titleId = useId();
  const current: unknown = editor.getAttributes('link')['href'];
  const [text, setText] = useState(typeof current === 'string' ? current : '');
  const [refused, setRefused] = useState(false);

  function save(): void {
    const href = linkFrom(text);
    if (href === null) {
      setRefused(true);
      return;
    }
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !editor.isActive('link')) {
      chain
        .insertContent({ type: 'text', text: text.trim(), marks: [{ type: 'link', attrs: { href } }] })
        .run();
    } else chain.setLink({ href }).run();
    onClose();
  }

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth disableRestoreFocus>
      <DialogTitle id={titleId}>{t('link.title')}</DialogTitle>
      <DialogContent>
        <FieldText
          inputRef={focusWhenShown}
          margin="dense"
          label={t('link.address')}
          help={t('link.help')}
          problem={refused ? t('link.refused') : undefined}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setRefused(false);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            save();
          }}
        />
      </DialogContent>
      <DialogActions>
        {typeof current === 'string' && (
          <Button
            color="inherit"
            sx={{ mr: 'auto' }}
            onClick={() => {
              editor.chain().focus().extendMarkRange('link').unsetLink().run();
              onClose();
            }}
          >
            {t('link.remove')}
          </Button>
        )}
        <Button color="inherit" onClick={onClose}>
          {t('link.cancel')}
        </Button>
        <Button variant="contained" onClick={save}>
          {t('link.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
