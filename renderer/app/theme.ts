import { createTheme } from '@mui/material/styles';
import type { Components, Theme } from '@mui/material/styles';
import { darkPalette, lightPalette } from './palette.ts';

const focusRing = {
  outline: '2px solid var(--mui-palette-primary-main)',
  outlineOffset: 2,
};

const components: Components<Theme> = {
  MuiCssBaseline: {
    styleOverrides: {
      'html, body, #root': { height: '100%' },
      body: { fontFeatureSettings: "'cv11', 'ss03', 'tnum' 0" },
      ':focus-visible': focusRing,
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '1ms !important',
          transitionDuration: '1ms !important',
        },
      },
    },
  },
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { '&.Mui-focusVisible': focusRing } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: { root: { textTransform: 'none', fontWeight: 600 } },
  },
  MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
  MuiFormControl: { defaultProps: { size: 'small' } },
  MuiOutlinedInput: {
    styleOverrides: {
      root: { backgroundColor: 'var(--mui-palette-background-paper)' },
      notchedOutline: {
        borderColor: 'color-mix(in srgb, var(--mui-palette-text-secondary) 55%, transparent)',
      },
    },
  },
  MuiFormHelperText: { styleOverrides: { root: { marginLeft: 2, marginRight: 2 } } },
  MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiTooltip: { defaultProps: { arrow: true, enterDelay: 400 } },
  MuiChip: { styleOverrides: { root: { fontWeight: 550 } } },
  MuiDialog: { defaultProps: { fullWidth: true, maxWidth: 'sm' } },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.125rem', fontWeight: 650 } } },
  MuiAlert: { styleOverrides: { root: { alignItems: 'flex-start' } } },
};

/** The window's look: restrained, Inter, one radius, a clear focus ring; light and dark by CSS variables. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-color-scheme' },
  colorSchemes: { light: { palette: lightPalette }, dark: { palette: darkPalette } },
  shape: { borderRadius: 8 },
  typography: {
    fontFamily: "'Inter Variable', 'Segoe UI', system-ui, sans-serif",
    fontSize: 14,
    htmlFontSize: 16,
    h1: { fontSize: '1.5rem', fontWeight: 680, lineHeight: 1.25, letterSpacing: '-0.015em' },
    h2: { fontSize: '1.0625rem', fontWeight: 640, lineHeight: 1.35, letterSpacing: '-0.006em' },
    h3: { fontSize: '0.9375rem', fontWeight: 620, lineHeight: 1.4 },
    h4: { fontSize: '0.875rem', fontWeight: 600, lineHeight: 1.4 },
    body1: { fontSize: '0.9375rem', lineHeight: 1.55 },
    body2: { fontSize: '0.875rem', lineHeight: 1.5 },
    caption: { fontSize: '0.8125rem', lineHeight: 1.45 },
    overline: {
      fontSize: '0.75rem',
      fontWeight: 620,
      letterSpacing: '0.04em',
      textTransform: 'none',
      lineHeight: 1.6,
    },
  },
  components,
});
