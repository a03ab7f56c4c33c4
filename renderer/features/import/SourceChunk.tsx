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
      { scrollMargin: '600px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [near]);

  if (!near && !needed) return <div ref={box} style={{ height: rows.length * ROW }} />;
  return (
    <div ref={box}>
      {rows.map((row, at) => (
        <div
          key={from + at}
          data-source-row={from + at}
          {...(row.table && {
            className: 'table',
            style: { gridTemplateColumns: `repeat(${row.cells.length}, minmax(0, 1fr))` },
          })}
        >
          {row.cells.map((lines, cell) => (
            <div key={cell}>
              {lines.map((line, number) => (
                <SourceText key={number} line={line} />
              ))}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
});
