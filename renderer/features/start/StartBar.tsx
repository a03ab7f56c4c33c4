import InfoIcon from '@mui/icons-material/InfoOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { AppMark } from '#renderer/app/AppMark.tsx';
import { ThemeSwitch } from '#renderer/app/ThemeSwitch.tsx';
import { showAbout } from '#renderer/app/navigation.ts';

/** The bar over the cards. */
export function StartBar() {
  const { t } = useTranslation('app');
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        height: 56,
        px: 2.5,
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <AppMark />
      <Typography sx={{ fontWeight: 680, letterSpacing: '-0.01em', flex: 1 }}>{t('name')}</Typography>
      <ThemeSwitch />
      <Tooltip title={t('about.title')}>
        <IconButton aria-label={t('about.title')} onClick={() => showAbout(true)}>
          <InfoIcon fontSize="small" />
        </IconButton>
      </Tooltip>
    </Box>
  );
}
