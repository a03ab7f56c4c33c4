import type { SxProps, Theme } from '@mui/material/styles';

/** How the rows of proposals look; said once for a list of them, as there may be thousands. */
export const proposalStyles = {
  listStyle: 'none',
  m: 0,
  p: 0,
  '& .proposal': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    // The last row takes what the choice is taller than the words.
    gridTemplateRows: 'auto auto 1fr auto auto',
    columnGap: 1.5,
    px: 1.5,
    py: 1.25,
    borderTop: 1,
    borderColor: 'divider',
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 84px',
  },
  '& .proposal.chosen': { boxShadow: 'inset 3px 0 0 var(--mui-palette-primary-main)' },
  // The fields’ labels have the paper’s colour behind them.
  '& .proposal.chosen:not(.editing)': { bgcolor: 'action.hover' },
  '& .kind': { gridArea: '1 / 1', typography: 'caption', color: 'text.secondary' },
  '& .name': {
    gridArea: '2 / 1',
    justifySelf: 'start',
    maxWidth: '100%',
    m: 0,
    p: 0,
    border: 0,
    bgcolor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontWeight: 600,
    fontSize: '0.9375rem',
    textAlign: 'left',
    borderRadius: 0.5,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    '&:hover': { textDecoration: 'underline' },
  },
  '& .name.left': { textDecoration: 'line-through' },
  '& .detail': {
    gridArea: '3 / 1',
    typography: 'body2',
    color: 'text.secondary',
    overflowWrap: 'anywhere',
  },
  '& .choice': { gridArea: '1 / 2 / 4 / 3' },
  '& .wide': { gridColumn: '1 / 3' },
} as const satisfies SxProps<Theme>;
