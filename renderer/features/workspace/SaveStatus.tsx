import SavedIcon from '@mui/icons-material/CloudDoneOutlined';
import FailedIcon from '@mui/icons-material/ErrorOutlineOutlined';
import SavingIcon from '@mui/icons-material/SyncOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHeldFields } from '#renderer/api/useHeldFields.ts';
import { useSaveState } from '#renderer/api/useSaveQueue.ts';
import { FailedSaves } from './FailedSaves.tsx';

const quiet = { display: 'flex', alignItems: 'center', gap: 0.75, px: 1, color: 'text.secondary' };

/** Whether what is on the screen is saved; said politely to a screen reader too. */
export function SaveStatus({ reportId }: { reportId: string }) {
  const { t } = useTranslation('workspace');
  const save = useSaveState();
  const held = useHeldFields(reportId);
  const failures = save.state === 'failed' ? save.failures : [];
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <Box
      component="output"
      aria-live="polite"
      sx={{ display: 'block', fontSize: '0.8125rem', whiteSpace: 'nowrap' }}
    >
      {save.state === 'saved' && held.length === 0 && (
        <Box sx={quiet}>
          <SavedIcon sx={{ fontSize: 18 }} />
          {t('save.saved')}
        </Box>
      )}
      {save.state === 'saving' && (
        <Box sx={quiet}>
          <SavingIcon sx={{ fontSize: 18 }} />
          {t('save.saving')}
        </Box>
      )}
      {save.state !== 'saving' && failures.length + held.length > 0 && (
        <>
          <Button
            size="small"
            color="error"
            startIcon={<FailedIcon />}
            aria-haspopup="dialog"
            onClick={(click) => setAnchor(click.currentTarget)}
          >
            {t(failures.length > 0 ? 'save.failed' : 'save.held')}
          </Button>
          <FailedSaves
            anchor={anchor}
            failures={failures}
            held={held}
            reportId={reportId}
            onClose={() => setAnchor(null)}
          />
        </>
      )}
    </Box>
  );
}
