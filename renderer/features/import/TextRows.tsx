import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const FIRST = 60;

/** A list of the file's texts, drawn in portions. */
export function TextRows({ count, children }: { count: number; children: (at: number) => ReactNode }) {
  const { t } = useTranslation('import');
  const [limit, setLimit] = useState(FIRST);
  const shown = Math.min(limit, count);
  return (
    <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', m: 0, p: 0, overflow: 'hidden' }}>
      {Array.from({ length: shown }, (_, at) => (
        <Box
          key={at}
          component="li"
          sx={{ px: 1.5, py: 1.25, '& + &': { borderTop: 1, borderColor: 'divider' } }}
        >
          {children(at)}
        </Box>
      ))}
      {shown < count && (
        <Box component="li" sx={{ p: 1 }}>
          <Button size="small" onClick={() => setLimit(shown + 200)}>
            {t('more', { count: count - shown })}
          </Button>
        </Box>
      )}
    </Paper>
  );
}
