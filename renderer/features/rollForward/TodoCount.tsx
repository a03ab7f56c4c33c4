import Box from '@mui/material/Box';
import { visuallyHidden } from '@mui/utils';
import { useTranslation } from 'react-i18next';

/** How much is left from last year, beside the page's name. */
export function TodoCount({ count }: { count: number }) {
  const { t } = useTranslation('rollForward');
  return (
    <>
      <Box
        component="span"
        aria-hidden
        sx={{
          minWidth: 20,
          px: 0.625,
          borderRadius: 5,
          bgcolor: 'warning.main',
          color: 'warning.contrastText',
          fontSize: '0.75rem',
          fontWeight: 640,
          lineHeight: '20px',
          textAlign: 'center',
        }}
      >
        {count}
      </Box>
      <Box component="span" sx={visuallyHidden}>
        {t('todo.count', { count })}
      </Box>
    </>
  );
}
