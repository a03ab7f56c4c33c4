import type { SxProps, Theme } from '@mui/material/styles';

type Look = { focused: boolean; wrong: boolean; minRows: number };

/** Rich text on the screen, and ProseMirror's own needs (white space, the selected node). */
export const proseStyles = {
  position: 'relative',
  outline: 'none',
  px: 1.75,
  py: 1,
  overflowY: 'auto',
  lineHeight: 1.5,
  whiteSpace: 'break-spaces',
  wordWrap: 'break-word',
  fontVariantLigatures: 'none',
  '& p': { m: 0, '& + p': { mt: 1 } },
  '& ul, & ol': { my: 0.5, pl: 3 },
  '& li + li': { mt: 0.25 },
  '& a': { color: 'primary.main', textDecoration: 'underline', cursor: 'text' },
  '& .reference': { bgcolor: 'action.hover', borderRadius: 0.5, px: 0.25 },
  '& .reference.gone': { color: 'error.main', textDecoration: 'underline wavy' },
  '& mark': {
    color: 'inherit',
    bgcolor: 'color-mix(in srgb, var(--mui-palette-warning-main) 24%, transparent)',
    borderRadius: 0.5,
  },
  '& table': { borderCollapse: 'collapse', width: '100%', my: 1, tableLayout: 'fixed' },
  '& table[data-caption]::before': {
    content: 'attr(data-caption)',
    display: 'table-caption',
    textAlign: 'left',
    typography: 'caption',
    color: 'text.secondary',
    pb: 0.5,
  },
  '& td': {
    border: 1,
    borderColor: 'divider',
    px: 1,
    py: 0.5,
    verticalAlign: 'top',
    position: 'relative',
  },
  '& tr:first-of-type td': { fontWeight: 600, bgcolor: 'action.hover' },
  '& .selectedCell': { bgcolor: 'action.selected' },
  '& .ProseMirror-gapcursor': { display: 'none', position: 'absolute', pointerEvents: 'none' },
} as const satisfies SxProps<Theme>;

/** The frame of MUI's outlined field round the text. */
export function editorStyles({ focused, wrong, minRows }: Look): SxProps<Theme> {
  const colour = wrong
    ? 'error.main'
    : focused
      ? 'primary.main'
      : 'color-mix(in srgb, var(--mui-palette-text-secondary) 55%, transparent)';
  return {
    position: 'relative',
    borderRadius: 1,
    '&::after': {
      content: '""',
      position: 'absolute',
      inset: 0,
      pointerEvents: 'none',
      borderRadius: 'inherit',
      border: focused ? 2 : 1,
      borderColor: colour,
    },
    '&:hover::after': { borderColor: wrong ? 'error.main' : focused ? 'primary.main' : 'text.primary' },
    '& .ProseMirror': {
      ...proseStyles,
      minHeight: `calc(${minRows} * 1.5em + 16px)`,
      maxHeight: '60vh',
    },
  };
}
