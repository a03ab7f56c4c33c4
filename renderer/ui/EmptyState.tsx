import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** What a list says while nothing is in it: what belongs here, and how to begin. */
export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <Box
      sx={{
        border: '1px dashed',
        borderColor: 'divider',
        borderRadius: 1,
        px: 3,
        py: 4,
        textAlign: 'center',
      }}
    >
      <Typography variant="h3" component="p" sx={{ m: 0, mb: 0.5 }}>
        {title}
      </Typography>
      <Typography
        variant="body2"
        color="textSecondary"
        sx={{ maxWidth: 440, mx: 'auto', mb: children ? 2 : 0 }}
      >
        {text}
      </Typography>
      {children}
    </Box>
  );
}
