import Box from '@mui/material/Box';

/** The app's mark, as on its icon (build/resources/icon-small.svg): a printed page, and on it a hub with its three partners. */
export function AppMark({ size = 28 }: { size?: number }) {
  return (
    <Box component="svg" viewBox="0 0 16 16" aria-hidden sx={{ width: size, height: size, flex: 'none' }}>
      <rect width="16" height="16" rx="3" fill="#0b5569" />
      <path d="M3 1h7l3 3v11h-10z" fill="#ffffff" />
      <path d="M10 1l3 3h-3z" fill="#9fd3d1" />
      <path d="M8 9v-3.5M8 9l3 3M8 9l-3 3" stroke="#0f8b8d" fill="none" />
      <g fill="#0f8b8d">
        <circle cx="8" cy="5.5" r="1.25" />
        <circle cx="11.25" cy="12" r="1.25" />
        <circle cx="4.75" cy="12" r="1.25" />
      </g>
      <circle cx="8" cy="9" r="2" fill="#e39a1f" />
    </Box>
  );
}
