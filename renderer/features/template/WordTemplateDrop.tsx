import FileIcon from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordTemplate } from '#shared/domain/wordTemplate.ts';
import { useReadWordTemplate } from './useWordTemplate.ts';

const KINDS = '.dotx,.docx,.dotm,.docm';

type Props = { label: string; onRead: (wordTemplate: WordTemplate) => void };

/** Takes a Word file from a file dialog, or dropped here. */
export function WordTemplateDrop({ label, onRead }: Props) {
  const { t } = useTranslation('template');
  const { read, busy, problem } = useReadWordTemplate();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const helpId = useId();

  async function take(file: File | undefined): Promise<void> {
    const wordTemplate = file ? await read(file) : null;
    if (wordTemplate) onRead(wordTemplate);
  }

  return (
    <Box>
      <Box
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes('Files')) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer.files[0]);
        }}
        sx={{
          display: 'flex',
          alignItems: 'center',
          flexWrap: 'wrap',
          gap: 1.5,
          p: 1.5,
          borderRadius: 1,
          border: '1px dashed',
          borderColor: over ? 'primary.main' : 'divider',
          bgcolor: over ? 'action.hover' : undefined,
        }}
      >
        <input
          ref={input}
          type="file"
          accept={KINDS}
          hidden
          aria-label={label}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            // The same file can be chosen again.
            event.target.value = '';
          }}
        />
        <Button
          startIcon={<FileIcon />}
          variant="outlined"
          loading={busy}
          loadingPosition="start"
          aria-describedby={helpId}
          onClick={() => input.current?.click()}
        >
          {label}
        </Button>
        <Typography id={helpId} variant="caption" color="text.secondary">
          {t('word.drop')}
        </Typography>
      </Box>
      {problem && (
        <Alert severity="error" role="alert" sx={{ mt: 1 }}>
          {problem}
        </Alert>
      )}
    </Box>
  );
}
