import { useState } from 'react';
import { newId } from '#renderer/api/newId.ts';

/** A row of a list under work: its key keeps field and focus together while rows come and go. */
export type Row<V> = { key: string; value: V };

type UseRows<V> = {
  value: readonly V[];
  onChange: (value: V[]) => void;
  isBlank: (value: V) => boolean;
};

export type Rows<V> = {
  rows: readonly Row<V>[];
  /** The row that should have the focus now; a new object for each wish. */
  wanted: { key: string } | null;
  change: (key: string, value: V) => void;
  /** Puts rows in after the one with `key`, or last; the last of them gets the focus. */
  insert: (values: readonly V[], after?: string) => void;
  /** Puts rows in the place of the one with `key`; the last of them gets the focus. */
  replace: (key: string, values: readonly V[]) => void;
  remove: (key: string) => void;
  move: (key: string, by: 1 | -1) => void;
};

function sameList<V>(a: readonly V[], b: readonly V[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * The rows of a list being edited. Blank rows are there to write in: they are shown but not part of the value.
 * A value changed from elsewhere replaces the rows.
 */
export function useRows<V>({ value, onChange, isBlank }: UseRows<V>): Rows<V> {
  const fresh = (values: readonly V[]): Row<V>[] => values.map((one) => ({ key: newId(), value: one }));
  const kept = (rows: readonly Row<V>[]) => rows.map((row) => row.value).filter((one) => !isBlank(one));
  const [rows, setRows] = useState(() => fresh(value));
  const [wanted, setWanted] = useState<Rows<V>['wanted']>(null);
  const want = (row: Row<V> | undefined) => setWanted(row ? { key: row.key } : null);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    if (
      !sameList(
        kept(rows),
        value.filter((one) => !isBlank(one)),
      )
    )
      setRows(fresh(value));
  }

  function take(next: readonly Row<V>[]): void {
    setRows([...next]);
    const values = kept(next);
    if (!sameList(values, kept(rows))) onChange(values);
  }

  return {
    rows,
    wanted,
    change: (key, changed) => take(rows.map((row) => (row.key === key ? { key, value: changed } : row))),
    insert: (values, after) => {
      const added = fresh(values);
      const index = rows.findIndex((row) => row.key === after);
      const at = index === -1 ? rows.length : index + 1;
      want(added.at(-1));
      take([...rows.slice(0, at), ...added, ...rows.slice(at)]);
    },
    replace: (key, values) => {
      const added = fresh(values);
      want(added.at(-1));
      take(rows.flatMap((row) => (row.key === key ? added : [row])));
    },
    remove: (key) => {
      const index = rows.findIndex((row) => row.key === key);
      want(rows[index - 1] ?? rows[index + 1]);
      take(rows.filter((row) => row.key !== key));
    },
    move: (key, by) => {
      const from = rows.findIndex((row) => row.key === key);
      const moved = rows[from];
      const other = rows[from + by];
      if (!moved || !other) return;
      want(moved);
      take(rows.map((row, i) => (i === from ? other : i === from + by ? moved : row)));
    },
  };
}
