import type { Connection } from './connection.ts';
import { foldChanges } from './foldChanges.ts';
import { openJournalRows } from './journalRows.ts';
import type { JournalRows } from './journalRows.ts';
import type { RowTable } from './rowTable.ts';
import type { ChangeRecorder, RowChange } from './table.ts';

/** How many steps can be taken back. */
export const STEP_LIMIT = 1000;

/** Saves of one record that follow each other within this many ms are one step. */
export const FOLD_WITHIN = 5000;

export type StepVerb = 'Tilføjet' | 'Ændret' | 'Slettet' | 'Flyttet' | 'Importeret';

/**
 * What a step did and to what ("Ændret", "udtalelse: Eksempel Eksempelsen"), and which report it is in. Steps with
 * the same `foldKey` can fold into one, which keeps the first one's verb and the last one's subject.
 */
export type StepAbout = { verb: StepVerb; what: string; reportId: string | null; foldKey?: string };

/** A step taken back or done again, and what it touched. */
export type Step = { label: string; reportId: string | null; touched: Touched };

/** The reports whose records changed; `store` when organisations, images, templates or the list of reports did. */
export type Touched = { reportIds: string[]; store: boolean };

function labelOf({ verb, what }: Pick<StepAbout, 'verb' | 'what'>): string {
  return `${verb} ${what}`;
}

const STORE_TABLES = ['report', 'organisation', 'image', 'template'];

function touchedBy(changes: readonly RowChange[]): Touched {
  return {
    reportIds: [...new Set(changes.flatMap((change) => change.reportId ?? []))],
    store: changes.some((change) => STORE_TABLES.includes(change.table)),
  };
}

/**
 * Makes every command one step that can be taken back: the rows it changed, before and after, are written in the
 * command's own transaction. A new step clears what could be done again.
 */
export class Journal implements ChangeRecorder {
  readonly #connection: Connection;
  readonly #tables: ReadonlyMap<string, RowTable>;
  readonly #rows: JournalRows;
  readonly #clock: () => Date;
  /** The changes of the step under way. */
  #changes: RowChange[] | null = null;

  constructor(connection: Connection, tables: ReadonlyMap<string, RowTable>, clock: () => Date) {
    this.#connection = connection;
    this.#tables = tables;
    this.#rows = openJournalRows(connection);
    this.#clock = clock;
  }

  note(change: RowChange): void {
    if (!this.#changes) throw new Error(`A row of ${change.table} changed outside of a step`);
    this.#changes.push(change);
  }

  /**
   * Runs `work` as one step in one transaction. When it throws, nothing has happened; when it changes nothing,
   * there is no step. `describe` is asked afterwards, so that the label can name what came of it.
   */
  step<T>(work: () => T, describe: (value: T) => StepAbout): { value: T; touched: Touched } {
    return this.#inTransaction(() => {
      const changes: RowChange[] = [];
      this.#changes = changes;
      const value = work();
      this.#changes = null;
      if (changes.length > 0) this.#write(describe(value), changes);
      return { value, touched: touchedBy(changes) };
    });
  }

  /** Takes the newest step back; null when there is none. */
  undo(): Step | null {
    return this.#move(this.#rows.newestDone(), 'before');
  }

  /** Does the step taken back last once more; null when there is none. */
  redo(): Step | null {
    return this.#move(this.#rows.oldestUndone(), 'after');
  }

  /** The labels of what undo and redo would do. */
  state(): { undo: string | null; redo: string | null } {
    const undo = this.#rows.newestDone();
    const redo = this.#rows.oldestUndone();
    return { undo: undo ? labelOf(undo) : null, redo: redo ? labelOf(redo) : null };
  }

  #inTransaction<T>(work: () => T): T {
    try {
      return this.#connection.transaction(work).immediate();
    } finally {
      this.#changes = null;
    }
  }

  #write(about: StepAbout, changes: RowChange[]): void {
    const at = this.#clock();
    const last = this.#rows.newestDone();
    const sinceLast = last ? at.getTime() - last.at : -1;
    const folds =
      last !== undefined &&
      about.foldKey !== undefined &&
      last.foldKey === about.foldKey &&
      sinceLast >= 0 &&
      sinceLast <= FOLD_WITHIN;
    this.#rows.dropUndone();
    this.#rows.markReports(touchedBy(changes).reportIds, at);
    if (!folds) {
      this.#rows.append(about, at, changes);
      this.#rows.keepNewest(STEP_LIMIT);
      return;
    }
    const folded = foldChanges([...this.#rows.changesOf(last.seq), ...changes]);
    this.#rows.drop(last.seq);
    // Typed and taken back at once: nothing is left to undo.
    if (folded.length > 0) this.#rows.append({ ...about, verb: last.verb }, at, folded);
  }

  #move(step: ReturnType<JournalRows['newestDone']>, to: 'before' | 'after'): Step | null {
    if (!step) return null;
    return this.#inTransaction(() => {
      const changes = this.#rows.changesOf(step.seq);
      const inOrder = to === 'before' ? changes.toReversed() : changes;
      for (const change of inOrder) this.#restore(change, change[to]);
      this.#rows.mark(step.seq, to === 'before');
      this.#rows.sealAll();
      const touched = touchedBy(changes);
      this.#rows.markReports(touched.reportIds, this.#clock());
      return { label: labelOf(step), reportId: step.reportId, touched };
    });
  }

  #restore(change: RowChange, values: RowChange['before']): void {
    const table = this.#tables.get(change.table);
    if (!table) throw new Error(`The journal names an unknown table: ${change.table}`);
    if (!values) table.remove(change.rowId);
    else if (change.before && change.after) table.change(change.rowId, values);
    else table.insert(values);
  }
}
