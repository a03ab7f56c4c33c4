import Box from '@mui/material/Box';

/** The app's mark: a printed page with a rising line. */
export function AppMark({ size = 28 }: { size?: number }) {
  return (
    <Box component="svg" viewBox="0 0 32 32" aria-hidden sx={{ width: size, height: size, flex: 'none' }}>
      <Box
        component="rect"
        x="3"
        y="2"
        width="26"
        height="28"
        rx="6"
        sx={{ fill: 'var(--mui-palette-primary-main)' }}
      />
      <Box
        component="path"
        d="M9 21.5 L14 15.5 L18 18.5 L23.5 10.5"
        sx={{
          fill: 'none',
          stroke: 'var(--mui-palette-primary-contrastText)',
          strokeWidth: 2.6,
          strokeLinecap: 'round',
          strokeLinejoin: 'round',
        }}
      />
      <Box component="circle" cx="23.5" cy="10.5" r="2.4" sx={{ fill: '#8fe3cf' }} />
    </Box>
  );
}
