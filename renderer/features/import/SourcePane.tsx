import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceLine } from '#shared/import/sourceLine.ts';
import { useImport } from './importState.ts';
import { SourceChunk } from './SourceChunk.tsx';
import { sourceStyles } from './sourceStyles.ts';
import { chunksOf, sourceRows } from './sourceRows.ts';

/** The file as text, with the lines that became records marked; the chosen record's lines are brought into view. */
export const SourcePane = memo(function SourcePane({ lines }: { lines: readonly SourceLine[] }) {
  const { t } = useTranslation('import');
  const selected = useImport((state) => state.selected);
  const pane = useRef<HTMLDivElement>(null);
  const { chunks, firstRow } = useMemo(() => {
    const rows = sourceRows(lines);
    const first = new Map<string, number>();
    rows.forEach(({ cells }, at) => {
      for (const id of cells.flat().flatMap(({ records }) => records)) if (!first.has(id)) first.set(id, at);
    });
    return { chunks: chunksOf(rows), firstRow: first };
  }, [lines]);
  const row = selected === null ? undefined : firstRow.get(selected);

  useEffect(() => {
    if (row === undefined) return;
    const found = pane.current?.querySelector(`[data-source-row="${row}"]`);
    found?.scrollIntoView({ block: 'center' });
  }, [row]);

  return (
    <Box
      sx={{
        minWidth: 0,
        minHeight: 0,
        display: 'flex',
        flexDirection: 'column',
        borderRight: 1,
        borderColor: 'divider',
      }}
    >
      <Typography id="import-source" component="h2" variant="h3" sx={{ px: 2, py: 1.25, m: 0 }}>
        {t('source')}
      </Typography>
      <Box
        ref={pane}
        role="region"
        aria-labelledby="import-source"
        tabIndex={0}
        sx={{ flex: 1, overflowY: 'auto', px: 1, pb: 4, bgcolor: 'background.paper', ...sourceStyles }}
      >
        {chunks.map(({ from, rows }) => (
          <SourceChunk
            key={from}
            from={from}
            rows={rows}
            needed={row !== undefined && row >= from && row < from + rows.length}
          />
        ))}
      </Box>
    </Box>
  );
});
