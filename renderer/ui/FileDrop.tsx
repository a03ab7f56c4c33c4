import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';

type FileDropProps = {
  /** What the button says: "Tilføj logo". */
  label: string;
  icon: ReactNode;
  /** Which files are wanted, and that they can be dropped. */
  help: string;
  /** As the file dialog takes it: MIME types and endings. */
  accept: string;
  multiple?: boolean;
  /** The files are being looked through. */
  busy: boolean;
  /** Why a file was not taken; null when all were. */
  problem: string | null;
  onFiles: (files: readonly File[]) => void;
};

/** Takes files from a file dialog, or dropped here. */
export function FileDrop({
  label,
  icon,
  help,
  accept,
  multiple = false,
  busy,
  problem,
  onFiles,
}: FileDropProps) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const helpId = useId();

  function take(files: FileList | null): void {
    const all = [...(files ?? [])];
    const wanted = multiple ? all : all.slice(0, 1);
    if (wanted.length > 0) onFiles(wanted);
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
          take(event.dataTransfer.files);
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
          accept={accept}
          multiple={multiple}
          hidden
          aria-label={label}
          onChange={(event) => {
            take(event.target.files);
            // The same file can be chosen again.
            event.target.value = '';
          }}
        />
        <Button
          size="small"
          startIcon={icon}
          loading={busy}
          loadingPosition="start"
          aria-describedby={helpId}
          onClick={() => input.current?.click()}
        >
          {label}
        </Button>
        <Typography id={helpId} variant="caption" color="textSecondary">
          {help}
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
