import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

type Props = {
  title: string;
  /** What the page is for, in a sentence. */
  intro?: ReactNode;
  /** Buttons at the right of the title. */
  actions?: ReactNode;
  children: ReactNode;
};

/** A page of the workspace: its heading, what to do here, and its cards under each other. */
export function PageFrame({ title, intro, actions, children }: Props) {
  return (
    <Stack spacing={3}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', flexWrap: 'wrap' }}>
        <Box sx={{ flex: 1, minWidth: 240 }}>
          <Typography variant="h1">{title}</Typography>
          {intro && (
            <Typography color="textSecondary" sx={{ mt: 0.5, maxWidth: '68ch' }}>
              {intro}
            </Typography>
          )}
        </Box>
        {actions}
      </Box>
      {children}
    </Stack>
  );
}
