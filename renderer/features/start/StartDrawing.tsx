import Box from '@mui/material/Box';

const lines = [0, 1, 2, 3, 4];

/** A drawing for the empty start page: a form on the left becomes a printed page on the right. */
export function StartDrawing() {
  return (
    <Box
      component="svg"
      viewBox="0 0 420 300"
      aria-hidden
      sx={{
        width: '100%',
        '& .sheet': { fill: 'var(--mui-palette-background-paper)', stroke: 'var(--mui-palette-divider)' },
        '& .line': { fill: 'var(--mui-palette-divider)' },
        '& .deep': { fill: 'var(--mui-palette-primary-main)' },
        '& .teal': { fill: 'var(--mui-palette-secondary-main)' },
        '& .arc': {
          fill: 'none',
          stroke: 'var(--mui-palette-secondary-main)',
          strokeWidth: 2.5,
          strokeDasharray: '2 7',
        },
        '& .field': { fill: 'var(--mui-palette-background-default)', stroke: 'var(--mui-palette-divider)' },
      }}
    >
      <rect className="sheet" x="8" y="56" width="170" height="196" rx="14" />
      <rect className="deep" x="28" y="78" width="74" height="9" rx="4.5" />
      {[0, 1, 2].map((row) => (
        <g key={row}>
          <rect className="line" x="28" y={105 + row * 46} width={44 + row * 12} height="6" rx="3" />
          <rect className="field" x="28" y={116 + row * 46} width="130" height="22" rx="6" />
        </g>
      ))}
      <path className="arc" d="M190 150 C 212 128, 222 128, 240 148" strokeLinecap="round" />
      <rect className="sheet" x="252" y="18" width="160" height="264" rx="5" />
      <rect className="deep" x="252" y="18" width="160" height="10" rx="5" />
      <rect className="deep" x="272" y="50" width="92" height="11" rx="5.5" />
      <rect className="teal" x="272" y="69" width="56" height="6" rx="3" />
      {lines.map((line) => (
        <rect
          key={line}
          className="line"
          x="272"
          y={94 + line * 12}
          width={line === 4 ? 74 : 120}
          height="5"
          rx="2.5"
        />
      ))}
      {[34, 52, 44, 70].map((height, bar) => (
        <rect
          key={height}
          className={bar === 3 ? 'teal' : 'deep'}
          x={276 + bar * 29}
          y={252 - height}
          width="19"
          height={height}
          rx="3"
        />
      ))}
    </Box>
  );
}
