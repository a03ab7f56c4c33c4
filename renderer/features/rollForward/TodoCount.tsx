import Box from '@mui/material/Box';
import { visuallyHidden } from '@mui/utils';
import { useTranslation } from 'react-i18next';

/** How much is left from last year, beside the page's name. `calm`: records of the page itself, and no list of things to do. */
export function TodoCount({ count, calm = false }: { count: number; calm?: boolean }) {
  const { t } = useTranslation('rollForward');
  return (
    <>
      <Box
        component="span"
        aria-hidden
        sx={{
          minWidth: 20,
          mr: calm ? 0.75 : 0,
          px: 0.625,
          borderRadius: 5,
          bgcolor: calm ? 'action.selected' : 'warning.main',
          color: calm ? 'text.primary' : 'warning.contrastText',
          fontSize: '0.75rem',
          fontWeight: 640,
          lineHeight: '20px',
          textAlign: 'center',
        }}
      >
        {count}
      </Box>
      <Box component="span" sx={visuallyHidden}>
        {t(calm ? 'carried.count' : 'todo.count', { count })}
      </Box>
    </>
  );
}
