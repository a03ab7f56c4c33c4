import Box from '@mui/material/Box';
import { memo, useEffect, useRef, useState } from 'react';
import type { SourceRow } from './sourceRows.ts';
import { SourceText } from './SourceText.tsx';

/** About how tall a row is, in px, for the room a portion takes before it is drawn. */
const ROW = 34;

type Props = { rows: readonly SourceRow[]; from: number; needed: boolean };

/** A portion of the source. It is drawn when it comes near, or is needed because a record in it was chosen. */
export const SourceChunk = memo(function SourceChunk({ rows, from, needed }: Props) {
  const [near, setNear] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element || near) return undefined;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '600px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [near]);

  if (!near && !needed) return <Box ref={box} sx={{ height: rows.length * ROW }} />;
  return (
    <Box ref={box}>
      {rows.map((row, at) => (
        <Box
          key={from + at}
          data-source-row={from + at}
          sx={
            row.table
              ? {
                  display: 'grid',
                  gridTemplateColumns: `repeat(${row.cells.length}, minmax(0, 1fr))`,
                  borderBottom: 1,
                  borderColor: 'divider',
                }
              : {}
          }
        >
          {row.cells.map((lines, cell) => (
            <Box key={cell} sx={row.table ? { borderRight: 1, borderColor: 'divider' } : {}}>
              {lines.map((line, number) => (
                <SourceText key={number} line={line} />
              ))}
            </Box>
          ))}
        </Box>
      ))}
    </Box>
  );
});
