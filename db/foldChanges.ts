import type { Row } from './row.ts';
import type { RowChange } from './table.ts';

/** Two changes of a row, one after the other, as one; null when the row ends as it began. */
function merge(first: RowChange, second: RowChange): RowChange | null {
  const before: Row | null =
    first.before && second.before ? { ...second.before, ...first.before } : first.before;
  const after: Row | null = first.after && second.after ? { ...first.after, ...second.after } : second.after;
  if (!before || !after) return before || after ? { ...second, before, after } : null;
  const changed = Object.keys(after).filter((column) => before[column] !== after[column]);
  if (changed.length === 0) return null;
  const pick = (row: Row) => Object.fromEntries(changed.map((column) => [column, row[column] ?? null]));
  return { ...second, before: pick(before), after: pick(after) };
}

/** Successive changes → at most one a row, in the order in which the rows were first touched. */
export function foldChanges(changes: readonly RowChange[]): RowChange[] {
  const byRow = new Map<string, RowChange | null>();
  for (const change of changes) {
    const key = `${change.table}:${change.rowId}`;
    const earlier = byRow.get(key);
    byRow.set(key, earlier ? merge(earlier, change) : change);
  }
  return [...byRow.values()].filter((change) => change !== null);
}
