import CloseIcon from '@mui/icons-material/CloseOutlined';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '#renderer/app/Loading.tsx';
import { RollForwardForm } from './RollForwardForm.tsx';
import { useRollForward } from './useRollForward.ts';

type Props = { reportId: string; year: number; onClose: () => void };

/** The screen that goes from one year to the next. It fills the window; leaving it changes nothing, and it cannot be left while the year is made. */
export function RollForwardDialog({ reportId, year, onClose }: Props) {
  const { t } = useTranslation(['rollForward', 'common']);
  const titleId = useId();
  const roll = useRollForward(year, onClose);
  return (
    <Dialog
      open
      fullScreen
      onClose={() => roll.busy || onClose()}
      aria-labelledby={titleId}
      slotProps={{ paper: { sx: { bgcolor: 'background.default' } } }}
    >
      <Box
        sx={{
          flex: 'none',
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          height: 56,
          px: 1.5,
          bgcolor: 'background.paper',
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <IconButton aria-label={t('common:close')} disabled={roll.busy} onClick={onClose}>
          <CloseIcon fontSize="small" />
        </IconButton>
        <Typography id={titleId} component="h1" variant="h2">
          {t('rollForward:title', { year, next: year + 1 })}
        </Typography>
      </Box>
      <Suspense fallback={<Loading />}>
        <RollForwardForm reportId={reportId} roll={roll} onClose={onClose} />
      </Suspense>
    </Dialog>
  );
}
