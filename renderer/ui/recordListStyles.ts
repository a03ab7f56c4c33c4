import type { SxProps, Theme } from '@mui/material/styles';

/**
 * How the rows of a list of records look. Said once for the list: thousands of rows each with styles of their own take
 * seconds to draw.
 */
export const recordListStyles = {
  display: 'flex',
  flexDirection: 'column',
  gap: 1,
  m: 0,
  p: 0,
  listStyle: 'none',
  '& > li': {
    position: 'relative',
    bgcolor: 'background.paper',
    border: 1,
    borderColor: 'divider',
    borderRadius: 1,
  },
  '& > li.open': { borderColor: 'primary.main' },
  '& > li[data-dragged]': { zIndex: 1, boxShadow: 4, opacity: 0.95 },
  '& .line': { display: 'flex', alignItems: 'stretch' },
  '& .title': { typography: 'h3', flex: 1, minWidth: 0, m: 0 },
  '& .toggle': {
    display: 'flex',
    alignItems: 'center',
    gap: 1,
    width: '100%',
    minHeight: 52,
    m: 0,
    pl: 2,
    pr: 1,
    py: 1,
    border: 0,
    borderRadius: 1,
    bgcolor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    userSelect: 'none',
    '&:hover': { bgcolor: 'action.hover' },
  },
  // A handle stands before it.
  '& .line > * + .title .toggle': { pl: 0.75 },
  // About as tall as with what it has near the view.
  '& .far .toggle': { minHeight: 62 },
  '& .words': { flex: 1, minWidth: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 },
  '& .name': { flex: '1 1 60%', minWidth: 0, overflowWrap: 'anywhere' },
  '& .marks': { display: 'flex', flexWrap: 'wrap', gap: 0.5, '&:empty': { display: 'none' } },
  '& .summary': {
    typography: 'caption',
    color: 'text.secondary',
    flex: '1 0 100%',
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& .body': {
    px: 2,
    pb: 2.5,
    pt: 2.5,
    borderTop: 1,
    borderColor: 'divider',
    '&[hidden]': { display: 'none' },
  },
} as const satisfies SxProps<Theme>;
