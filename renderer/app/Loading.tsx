import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import { useTranslation } from 'react-i18next';

/** Waiting. It shows itself only after a moment, so that what is quick does not flicker. */
export function Loading() {
  const { t } = useTranslation('app');
  return (
    <Box
      sx={{
        height: '100%',
        minHeight: 160,
        display: 'grid',
        placeItems: 'center',
        animation: 'hr-appear 200ms 300ms both',
        '@keyframes hr-appear': { from: { opacity: 0 }, to: { opacity: 1 } },
      }}
    >
      <CircularProgress aria-label={t('loading')} size={32} />
    </Box>
  );
}
