import { levelName } from '#shared/domain/levelName.ts';
import { entityNames, entitySchemas } from '#shared/domain/records.ts';
import type { EntityName, EntityRecord } from '#shared/domain/records.ts';
import type { Connection } from '../connection.ts';
import { openJournalRows } from '../journalRows.ts';
import type { Table } from '../table.ts';
import { openTables } from '../tables.ts';
import type { RowTables } from '../tables.ts';
import { clearName } from './clearName.ts';
import { dropPictures, oncePictures } from './formerPictures.ts';
import { saysName } from './saysName.ts';

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

/** A record whose text names somebody, and how it is taken out. */
type Found = Mention & { reportId: string | null; clear: () => void };

export function openPeople(connection: Connection, rows: RowTables): People {
  const journal = openJournalRows(connection);
  const digests = connection.prepare('SELECT export_id AS id, digest FROM export_digest');
  const dropDigest = connection.prepare('DELETE FROM export_digest WHERE export_id = ?');

  const history = connection.prepare(
    `SELECT what FROM journal_step UNION ALL SELECT before FROM journal_change UNION ALL SELECT after FROM journal_change`,
  );

  // Never a step of the journal: what is forgotten cannot be had back.
  const tables = openTables(rows, { note: () => undefined });

  const quotesOf = (name: string) =>
    tables.testimonial.list().filter(({ person }) => levelName(person) === levelName(name));

  function namingIn(entity: EntityName, name: string): Found[] {
    const table: Table<EntityRecord<EntityName>> = tables[entity];
    return table.list().flatMap((record) => {
      const cleared = clearName(record, entitySchemas[entity], name);
      if (!cleared) return [];
      const reportId = 'reportId' in record ? record.reportId : entity === 'report' ? record.id : null;
      return [{ entity, id: record.id, reportId, clear: () => table.update(cleared) }];
    });
  }

  function naming(name: string): Found[] {
    const own = new Set(quotesOf(name).flatMap(({ id, portraitId }) => [id, portraitId]));
    return entityNames.flatMap((entity) => namingIn(entity, name)).filter(({ id }) => !own.has(id));
  }

  function exportsNaming(name: string): string[] {
    return (digests.all() as { id: string; digest: string }[])
      .filter(({ digest }) => saysName([digest], name))
      .map(({ id }) => id);
  }

  const forget = connection.transaction(
    (name: string, { fromTexts, now }: { fromTexts: boolean; now: Date }): Forgotten => {
      const own = quotesOf(name);
      const pictures = oncePictures(connection);
      for (const { id } of own) tables.testimonial.delete(id);
      for (const id of exportsNaming(name)) dropDigest.run(id);
      connection.exec('DELETE FROM journal_step');
      dropPictures(connection, rows.image, [
        ...pictures,
        ...own.flatMap(({ portraitId }) => portraitId ?? []),
      ]);
      const named = fromTexts ? naming(name) : [];
      for (const { clear } of named) clear();
      const reportIds = [...new Set([...own, ...named].flatMap(({ reportId }) => reportId ?? []))];
      journal.markReports(reportIds, now);
      return { testimonials: own.length, texts: named.length, reportIds };
    },
  );

  return {
    mentions: (name) => naming(name).map(({ entity, id }) => ({ entity, id })),
    inHistory: (name) => saysName(history.pluck().all(), name),
    exportsNaming,
    forget: (name, options) => {
      const forgotten = forget.immediate(name, options);
      // The pages as they were still lie in the write-ahead log until it is emptied.
      connection.pragma('wal_checkpoint(TRUNCATE)');
      return forgotten;
    },
  };
}
