import BackupIcon from '@mui/icons-material/BackupOutlined';
import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import InfoIcon from '@mui/icons-material/InfoOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { AppMark } from '#renderer/app/AppMark.tsx';
import { ThemeSwitch } from '#renderer/app/ThemeSwitch.tsx';
import { openBackups, openPeople, showAbout } from '#renderer/app/navigation.ts';

/** The bar over the cards. */
export function StartBar() {
  const { t } = useTranslation(['app', 'backups', 'people']);
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
      <Typography sx={{ fontWeight: 680, letterSpacing: '-0.01em', flex: 1 }}>{t('app:name')}</Typography>
      <Button
        size="small"
        color="inherit"
        startIcon={<PeopleIcon />}
        onClick={openPeople}
        sx={{ color: 'text.secondary' }}
      >
        {t('people:title')}
      </Button>
      <Button
        size="small"
        color="inherit"
        startIcon={<BackupIcon />}
        onClick={openBackups}
        sx={{ color: 'text.secondary' }}
      >
        {t('backups:title')}
      </Button>
      <ThemeSwitch />
      <Tooltip title={t('app:about.title')}>
        <IconButton aria-label={t('app:about.title')} onClick={() => showAbout(true)}>
          <InfoIcon fontSize="small" />
        </IconButton>
      </Tooltip>
    </Box>
  );
}
