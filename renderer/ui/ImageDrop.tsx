import AddImageIcon from '@mui/icons-material/AddPhotoAlternateOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PicturePurpose } from '#shared/report/design/pictureRoom.ts';
import { useAddImage } from './useAddImage.ts';

type ImageDropProps = {
  /** What the button says: "Tilføj logo". */
  label: string;
  /** How large it will be printed. */
  purpose: PicturePurpose;
  multiple: boolean;
  onAdded: (ids: string[]) => void;
};

/** Takes pictures from a file dialog, or dropped here. */
export function ImageDrop({ label, purpose, multiple, onAdded }: ImageDropProps) {
  const { t } = useTranslation('ui');
  const { addFiles, busy, problem } = useAddImage(purpose);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const helpId = useId();

  async function take(files: readonly File[]): Promise<void> {
    const ids = await addFiles(multiple ? files : files.slice(0, 1));
    if (ids.length > 0) onAdded(ids);
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
          void take([...event.dataTransfer.files]);
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
          // HEIC too, so that it can be said what to do with it.
          accept="image/jpeg,image/png,image/webp,image/svg+xml,image/avif,image/gif,.heic,.heif"
          multiple={multiple}
          hidden
          aria-label={label}
          onChange={(event) => {
            void take([...(event.target.files ?? [])]);
            // The same file can be chosen again.
            event.target.value = '';
          }}
        />
        <Button
          size="small"
          startIcon={<AddImageIcon />}
          loading={busy}
          loadingPosition="start"
          aria-describedby={helpId}
          onClick={() => input.current?.click()}
        >
          {label}
        </Button>
        <Typography id={helpId} variant="caption" color="textSecondary">
          {t('image.drop')}
        </Typography>
      </Box>
      {problem && (
        <FormHelperText error role="alert">
          {problem}
        </FormHelperText>
      )}
    </Box>
  );
}
