import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '#renderer/api/call.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';

type Props = { shown: boolean; onClose: () => void };

/** The licences of everything others made that Hubrapport is built of, word for word. */
export function LicencesDialog({ shown, onClose }: Props) {
  const { t } = useTranslation(['app', 'common']);
  const licences = useQuery({
    queryKey: queryKeys.licences,
    queryFn: () => call('app.licences', {}),
    enabled: shown,
  });
  return (
    <Dialog open={shown} onClose={onClose} maxWidth="md" fullWidth aria-labelledby="licences-title">
      <DialogTitle id="licences-title">{t('app:about.licences')}</DialogTitle>
      <DialogContent tabIndex={0} role="region" aria-labelledby="licences-title">
        {licences.error && <Typography role="alert">{licences.error.message}</Typography>}
        <Box component="pre" sx={{ m: 0, fontSize: 13, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {licences.data?.text}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common:close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
