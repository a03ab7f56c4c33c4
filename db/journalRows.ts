import type { Connection } from './connection.ts';
import type { Row } from './row.ts';
import { sumOfChange } from './rowSums.ts';
import type { StepAbout, StepVerb } from './journal.ts';
import type { RowChange } from './table.ts';

type StoredStep = {
  seq: number;
  verb: StepVerb;
  what: string;
  reportId: string | null;
  at: number;
  foldKey: string | null;
};

type StoredChange = {
  table: string;
  rowId: string;
  reportId: string | null;
  before: string | null;
  after: string | null;
};

/** The journal's own two tables, and the time of change they leave on a report. */
export type JournalRows = ReturnType<typeof openJournalRows>;

function rowFrom(json: string | null): Row | null {
  return json === null ? null : (JSON.parse(json) as Row);
}

function toJson(row: Row | null): string | null {
  return row && JSON.stringify(row);
}

export function openJournalRows(connection: Connection) {
  const step = 'SELECT seq, verb, what, report_id AS reportId, at, fold_key AS foldKey FROM journal_step';
  const newestDone = connection.prepare(`${step} WHERE undone = 0 ORDER BY seq DESC LIMIT 1`);
  const oldestUndone = connection.prepare(`${step} WHERE undone = 1 ORDER BY seq LIMIT 1`);
  const insertStep = connection.prepare(
    'INSERT INTO journal_step (verb, what, report_id, at, fold_key) VALUES (?, ?, ?, ?, ?)',
  );
  const insertChange = connection.prepare(
    `INSERT INTO journal_change (step, place, table_name, row_id, report_id, before, after, sum)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const changes = connection.prepare(
    `SELECT table_name AS "table", row_id AS rowId, report_id AS reportId, before, after
     FROM journal_change WHERE step = ? ORDER BY place`,
  );
  const drop = connection.prepare('DELETE FROM journal_step WHERE seq = ?');
  const dropUndone = connection.prepare('DELETE FROM journal_step WHERE undone = 1');
  const keepNewest = connection.prepare(
    'DELETE FROM journal_step WHERE seq <= (SELECT seq FROM journal_step ORDER BY seq DESC LIMIT 1 OFFSET ?)',
  );
  const mark = connection.prepare('UPDATE journal_step SET undone = ? WHERE seq = ?');
  const seal = connection.prepare('UPDATE journal_step SET fold_key = NULL WHERE fold_key IS NOT NULL');
  const markReport = connection.prepare(
    `INSERT INTO report_changed (report_id, at) SELECT id, @at FROM report WHERE id = @id
     ON CONFLICT (report_id) DO UPDATE SET at = @at`,
  );
  return {
    newestDone: () => newestDone.get() as StoredStep | undefined,
    oldestUndone: () => oldestUndone.get() as StoredStep | undefined,
    changesOf: (seq: number): RowChange[] =>
      (changes.all(seq) as StoredChange[]).map((change) => ({
        ...change,
        before: rowFrom(change.before),
        after: rowFrom(change.after),
      })),
    append: (about: StepAbout, at: Date, of: readonly RowChange[]) => {
      const { lastInsertRowid } = insertStep.run(
        about.verb,
        about.what,
        about.reportId,
        at.getTime(),
        about.foldKey ?? null,
      );
      for (const [place, change] of of.entries()) {
        const { table, rowId, reportId } = change;
        const row = [table, rowId, reportId, toJson(change.before), toJson(change.after)];
        insertChange.run(lastInsertRowid, place, ...row, sumOfChange(row));
      }
    },
    drop: (seq: number) => void drop.run(seq),
    dropUndone: () => void dropUndone.run(),
    keepNewest: (limit: number) => void keepNewest.run(limit),
    mark: (seq: number, undone: boolean) => void mark.run(undone ? 1 : 0, seq),
    /** After an undo nothing folds into what was there before it. */
    sealAll: () => void seal.run(),
    /** Notes when the reports last changed; reports that are gone are passed over. */
    markReports: (ids: readonly string[], at: Date) => {
      for (const id of ids) markReport.run({ id, at: at.toISOString() });
    },
  };
}
