import type { SxProps, Theme } from '@mui/material/styles';

/** How the lines of the source look; said once for all of them, as a file may have tens of thousands. */
export const sourceStyles = {
  '& .table': { display: 'grid', borderBottom: 1, borderColor: 'divider' },
  '& .table > div': { borderRight: 1, borderColor: 'divider' },
  '& .source': {
    display: 'block',
    width: '100%',
    m: 0,
    py: 0.25,
    pr: 1,
    pl: 1,
    font: 'inherit',
    fontSize: '0.875rem',
    textAlign: 'left',
    color: 'text.primary',
    bgcolor: 'transparent',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    border: 0,
    borderLeft: '3px solid transparent',
  },
  '& .heading': { mt: 1.25, fontWeight: 680 },
  '& .chapter': { fontSize: '1.0625rem' },
  '& .image': { fontStyle: 'italic' },
  '& .item::before': { content: '"•"', display: 'inline-block', width: 14, ml: '-14px' },
  '& button.source': { cursor: 'pointer', borderLeftColor: 'secondary.main' },
  '& button.source:hover': { bgcolor: 'action.hover' },
  '& button.source.chosen': { bgcolor: 'action.selected', borderLeftColor: 'primary.main' },
} as const satisfies SxProps<Theme>;
