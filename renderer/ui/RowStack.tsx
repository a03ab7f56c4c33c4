import Stack from '@mui/material/Stack';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { focusField } from './focusField.ts';
import type { Rows } from './useRows.ts';

type RowStackProps<V> = { list: Rows<V>; spacing?: number; children: ReactNode };

/** The rows of a list being edited; each carries `data-row`. The focus goes to the row that came, or came next to one that went. */
export function RowStack<V>({ list, spacing = 1, children }: RowStackProps<V>) {
  const stack = useRef<HTMLDivElement>(null);
  const { wanted } = list;
  useEffect(() => {
    if (!wanted) return;
    const row = stack.current?.querySelector(`[data-row="${CSS.escape(wanted.key)}"]`);
    if (row) focusField(row);
  }, [wanted]);
  return (
    <Stack ref={stack} spacing={spacing}>
      {children}
    </Stack>
  );
}
