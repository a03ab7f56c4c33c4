import ImportIcon from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { startImport } from './importActions.ts';

type Props = { reportId: string | null; children: ReactNode };

/** A picture has its own places to be dropped, which hear of it first. */
function isForUs(event: DragEvent): boolean {
  const { items, types } = event.dataTransfer;
  if (event.defaultPrevented || !types.includes('Files')) return false;
  return ![...items].some((item) => item.kind === 'file' && item.type.startsWith('image/'));
}

/** Takes a Word file that is dropped anywhere on what it holds. */
export function ImportDrop({ reportId, children }: Props) {
  const { t } = useTranslation('import');
  const [over, setOver] = useState(false);
  // Entering a child comes before leaving its parent, so the two are counted.
  const inside = useRef(0);
  const leave = () => {
    inside.current = 0;
    setOver(false);
  };
  return (
    <Box
      onDragEnter={(event) => {
        if (!isForUs(event)) return;
        inside.current += 1;
        setOver(true);
      }}
      onDragOver={(event) => {
        if (isForUs(event)) event.preventDefault();
      }}
      onDragLeave={() => {
        inside.current -= 1;
        if (inside.current <= 0) leave();
      }}
      onDrop={(event) => {
        const ours = isForUs(event);
        leave();
        const [file] = event.dataTransfer.files;
        if (!ours || !file) return;
        event.preventDefault();
        void startImport(file, reportId, { tooLarge: t('tooLarge'), unreadable: t('unreadable') });
      }}
      sx={{ height: '100%', position: 'relative' }}
    >
      {children}
      {over && (
        <Box
          sx={{
            position: 'absolute',
            inset: 0,
            zIndex: 'modal',
            display: 'grid',
            placeContent: 'center',
            justifyItems: 'center',
            gap: 1,
            pointerEvents: 'none',
            bgcolor: 'background.default',
            opacity: 0.94,
            border: '3px dashed',
            borderColor: 'primary.main',
          }}
        >
          <ImportIcon color="primary" sx={{ fontSize: 48 }} />
          <Typography variant="h2" component="p">
            {t('dropHere')}
          </Typography>
        </Box>
      )}
    </Box>
  );
}
