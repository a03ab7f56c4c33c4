import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { proposalStyles } from './proposalStyles.ts';
import { TakeAll } from './TakeAll.tsx';

type Props = {
  title: string;
  /** The proposals that can be taken or left. */
  ids: readonly string[];
  children: ReactNode;
};

/** Proposals under one heading, with the two buttons that decide about all of them. */
export function GroupFrame({ title, ids, children }: Props) {
  return (
    <Paper variant="outlined" component="section" aria-label={title} sx={{ mb: 2, overflow: 'hidden' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, px: 1.5, py: 0.75, minHeight: 44 }}>
        <Typography component="h3" variant="h3" sx={{ m: 0, flex: 1 }}>
          {title}
        </Typography>
        <TakeAll title={title} ids={ids} />
      </Box>
      <Box component="ul" sx={proposalStyles}>
        {children}
      </Box>
    </Paper>
  );
}
