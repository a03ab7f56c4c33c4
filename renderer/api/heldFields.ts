import type { EntityName } from '#shared/domain/records.ts';

/** The fields of one record that hold what cannot be saved. */
export type HeldRecord = {
  entity: EntityName;
  id: string;
  /** The report it is of; null for what all reports share. */
  reportId: string | null;
  /** What was typed, by field. */
  values: Readonly<Record<string, unknown>>;
};

export type HeldFields = {
  /** Keeps what a record's form cannot save in place of what was kept of it; no values: nothing is kept any more. */
  keep: (record: HeldRecord) => void;
  /** What is kept of a record, by field. */
  of: (id: string) => Readonly<Record<string, unknown>>;
  /** Forgets a record that is deleted. */
  drop: (id: string) => void;
  /** All that is kept; the same list until it changes. */
  list: () => readonly HeldRecord[];
  /** Calls back whenever the list changes, until the function it returns is called. */
  subscribe: (listener: () => void) => () => void;
};

const NOTHING = {};

/**
 * What was typed and cannot be saved (an amount nobody can read, a period that ends before it begins), so that it is
 * still there, with its message, when the consultant comes back to the page. It lives as long as the window.
 */
export function createHeldFields(): HeldFields {
  const records = new Map<string, HeldRecord>();
  const listeners = new Set<() => void>();
  let shown: readonly HeldRecord[] = [];

  function publish(): void {
    shown = [...records.values()];
    for (const listener of listeners) listener();
  }

  return {
    keep(record) {
      const before = records.get(record.id);
      if (Object.keys(record.values).length > 0) records.set(record.id, record);
      else if (!records.delete(record.id)) return;
      if (JSON.stringify(before?.values) !== JSON.stringify(record.values)) publish();
    },
    of: (id) => records.get(id)?.values ?? NOTHING,
    drop(id) {
      if (records.delete(id)) publish();
    },
    list: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
