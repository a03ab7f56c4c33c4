import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Fields beside each other where there is room for them, under each other where there is not. `min` in px. */
export function FieldRow({ children, min = 180 }: { children: ReactNode; min?: number }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: `repeat(auto-fit, minmax(min(${min}px, 100%), 1fr))`,
      }}
    >
      {children}
    </Box>
  );
}
