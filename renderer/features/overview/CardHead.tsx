import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** The name of a card, and what its list is for. */
export function CardHead({ title, text, aside }: { title: string; text: string; aside?: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', mb: 2 }}>
      <Box sx={{ flex: 1 }}>
        <Typography variant="h2">{title}</Typography>
        <Typography variant="body2" color="textSecondary">
          {text}
        </Typography>
      </Box>
      {aside}
    </Box>
  );
}
