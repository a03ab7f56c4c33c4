import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

type Props = { id: string; title: string; help?: string; aside?: ReactNode; children?: ReactNode };

/** A group of what could continue: its name, what is to be said of it, and its rows. */
export function GroupCard({ id, title, help, aside, children }: Props) {
  return (
    <Paper
      component="section"
      variant="outlined"
      id={id}
      aria-labelledby={`${id}-title`}
      sx={{ scrollMarginTop: 16, overflow: 'hidden' }}
    >
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap', px: 2.5, py: 1.75 }}>
        <Box sx={{ flex: 1, minWidth: 240 }}>
          <Typography variant="h2" id={`${id}-title`}>
            {title}
          </Typography>
          {help && (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {help}
            </Typography>
          )}
        </Box>
        {aside}
      </Box>
      {children}
    </Paper>
  );
}
