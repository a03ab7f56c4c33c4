import { levelName } from '#shared/domain/levelName.ts';
import { entityNames } from '#shared/domain/records.ts';
import type { EntityName } from '#shared/domain/records.ts';
import { collectUnused } from '../collectUnused.ts';
import type { Connection } from '../connection.ts';
import { openJournalRows } from '../journalRows.ts';
import type { Row } from '../row.ts';
import type { RowTables } from '../tables.ts';

import { mayNamePeople } from './nameColumns.ts';
import { namePattern } from './namePattern.ts';

/** What stands in the place of a name that was taken out of a text. */
export const NAME_REMOVED = '[navn fjernet]';

/** A record that is not the person's own, and whose text names them. */
export type Mention = { entity: EntityName; id: string };

/** What a person's deletion took, and the reports it touched. */
export type Forgotten = { testimonials: number; texts: number; reportIds: string[] };

/** What the store knows of a person beside the testimonials themselves, and how it forgets them. */
export type People = {
  mentions(name: string): Mention[];
  /** True when a step that can still be undone speaks of the person. */
  inHistory(name: string): boolean;
  /** The exports whose kept contents name the person. */
  exportsNaming(name: string): string[];
  /**
   * Deletes the person's testimonials and portraits, and everything that could bring them back: the history of steps and
   * what was kept of exports that name them. With `fromTexts` the name is taken out of all other texts too. Cannot be undone;
   * afterwards no page of the file holds the name, unless a text still does.
   */
  forget(name: string, options: { fromTexts: boolean; now: Date }): Forgotten;
};

type Found = { entity: EntityName; row: Row };

function textOf(row: Row): [column: string, text: string][] {
  return Object.entries(row).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && mayNamePeople(entry[0]),
  );
}

export function openPeople(connection: Connection, rows: RowTables): People {
  const journal = openJournalRows(connection);
  const digests = connection.prepare('SELECT export_id AS id, digest FROM export_digest');
  const dropDigest = connection.prepare('DELETE FROM export_digest WHERE export_id = ?');

  const history = connection.prepare(
    `SELECT what FROM journal_step UNION ALL SELECT before FROM journal_change UNION ALL SELECT after FROM journal_change`,
  );

  const rowsOf = (name: string): Row[] =>
    rows.testimonial.list().filter((row) => levelName(String(row['person'])) === levelName(name));

  function naming(name: string): Found[] {
    const pattern = namePattern(name);
    const own = new Set(rowsOf(name).flatMap((row) => [row['id'], row['portrait_id']]));
    return entityNames.flatMap((entity) =>
      rows[entity]
        .list()
        .filter(
          (row) => !own.has(row['id'] ?? null) && textOf(row).some(([, text]) => text.search(pattern) >= 0),
        )
        .map((row) => ({ entity, row })),
    );
  }

  function exportsNaming(name: string): string[] {
    const pattern = namePattern(name);
    return (digests.all() as { id: string; digest: string }[])
      .filter(({ digest }) => digest.search(pattern) >= 0)
      .map(({ id }) => id);
  }

  function clearText({ entity, row }: Found, pattern: RegExp): void {
    const cleared = textOf(row)
      .map(([column, text]) => [column, text.replace(pattern, NAME_REMOVED)] as const)
      .filter(([column, text]) => text !== row[column]);
    rows[entity].change(String(row['id']), Object.fromEntries(cleared));
  }

  const forget = connection.transaction(
    (name: string, { fromTexts, now }: { fromTexts: boolean; now: Date }): Forgotten => {
      const own = rowsOf(name);
      for (const row of own) rows.testimonial.remove(String(row['id']));
      for (const id of exportsNaming(name)) dropDigest.run(id);
      connection.exec('DELETE FROM journal_step');
      collectUnused(connection);
      const named = fromTexts ? naming(name) : [];
      for (const found of named) clearText(found, namePattern(name));
      const touched = [...own, ...named.map(({ row }) => row)].map((row) => row['report_id']);
      const reportIds = [...new Set(touched.filter((id) => typeof id === 'string'))];
      journal.markReports(reportIds, now);
      return { testimonials: own.length, texts: named.length, reportIds };
    },
  );

  return {
    mentions: (name) => naming(name).map(({ entity, row }) => ({ entity, id: String(row['id']) })),
    inHistory: (name) => {
      const pattern = namePattern(name);
      return (history.pluck().all() as (string | null)[]).some(
        (text) => text !== null && text.search(pattern) >= 0,
      );
    },
    exportsNaming,
    forget: (name, options) => {
      const forgotten = forget.immediate(name, options);
      // The pages as they were still lie in the write-ahead log until it is emptied.
      connection.pragma('wal_checkpoint(TRUNCATE)');
      return forgotten;
    },
  };
}
