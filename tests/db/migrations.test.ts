import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openConnection } from '#db/connection.ts';
import type { Connection } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { sumAll } from '#db/rowSums.ts';
import { loadMigrations } from '#db/migrations.ts';
import type { Migration } from '#db/migrations.ts';
import { tableDefinitions } from '#db/tables.ts';
import { schemaOf } from './schemaOf.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { openTestBackend } from './testBackend.ts';

const migrations = loadMigrations();
const newest = migrations.at(-1)!;
const versionOf = (connection: Connection) => connection.pragma('user_version', { simple: true });

/** A migration that might come: it adds a column, so that a step over it can be tried today. */
const next: Migration = {
  version: newest.version + 10,
  name: 'next',
  sql: "ALTER TABLE kpi ADD COLUMN note TEXT NOT NULL DEFAULT '';",
};

describe('the migrations', () => {
  it('are numbered in steps of ten, in order', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, i) => (i + 1) * 10));
  });

  it('make every table strict', () => {
    const connection = openConnection(':memory:');
    migrate(connection, migrations);
    const tables = connection.pragma('table_list') as { name: string; schema: string; strict: number }[];
    const loose = tables.filter(
      ({ name, schema, strict }) => schema === 'main' && !name.startsWith('sqlite_') && !strict,
    );
    expect(loose).toEqual([]);
    expect(connection.pragma('foreign_key_check')).toEqual([]);
  });

  it('make exactly the columns the repositories name', () => {
    const connection = openConnection(':memory:');
    migrate(connection, migrations);
    for (const { name, columns } of Object.values(tableDefinitions)) {
      const there = connection.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(name);
      expect(new Set(there)).toEqual(new Set(columns));
    }
  });

  it('have an index under every reference, so that deleting stays quick', () => {
    const connection = openConnection(':memory:');
    migrate(connection, migrations);
    const bare = Object.values(tableDefinitions).flatMap(({ name }) => {
      const references = connection
        .prepare('SELECT "from" FROM pragma_foreign_key_list(?)')
        .pluck()
        .all(name);
      const indexed = connection
        .prepare(
          'SELECT c.name FROM pragma_index_list(?) AS i, pragma_index_info(i.name) AS c WHERE c.seqno = 0',
        )
        .pluck()
        .all(name);
      return references
        .filter((column) => !indexed.includes(column))
        .map((column) => `${name}.${String(column)}`);
    });
    expect(bare).toEqual([]);
  });
});

describe('0010_first', () => {
  it('takes an empty file to a store that holds a report, and refuses what breaks its rules', () => {
    const connection = openConnection(':memory:');
    migrate(connection, migrations.slice(0, 1));
    expect(versionOf(connection)).toBe(10);
    const insert = (values: string) => () =>
      connection.exec(
        `INSERT INTO highlight (id, report_id, lead_phrase, text, outcome, reason, position) VALUES (${values})`,
      );
    expect(insert("'h', 'no such report', '', '', 'delivered', '', 0")).toThrow('FOREIGN KEY');
    expect(insert("'h', 'r', '', '', 'delivered', '', 'first'")).toThrow('cannot store TEXT');
    expect(() => connection.exec("INSERT INTO report (id, kind) VALUES ('r', 'monthly')")).toThrow();
  });
});

describe('migrating', () => {
  it('gives a fresh store and a migrated one the same schema', () => {
    const folder = temporaryFolder();
    const all = [...migrations, next];
    const fresh = openConnection(join(folder, 'fresh.hubrapport'));
    migrate(fresh, all);
    const file = join(folder, 'migrated.hubrapport');
    const migrated = openConnection(file);
    for (let steps = 1; steps <= all.length; steps += 1) migrate(migrated, all.slice(0, steps));
    expect(schemaOf(migrated)).toEqual(schemaOf(fresh));
    expect(versionOf(migrated)).toBe(next.version);
    fresh.close();
    migrated.close();
  });

  it('backs a store of an earlier version up first, whole and verified, and forgets the steps to undo', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'mine.hubrapport');
    const old = openConnection(file);
    migrate(old, migrations.slice(0, -1));
    old.exec(`INSERT INTO report (id, kind, year, plan_year, title, subtitle, recipient, cluster,
      cluster_abbreviation, hub, agreement, main_goal, slogan, slogan_subline, closing_line, state, language)
      VALUES ('r', 'annual', 2023, 2024, 'T', '', '', '', '', '', '', '', '', '', '', 'draft', 'da-DK');
      INSERT INTO journal_step (verb, what, at) VALUES ('Ændret', 'x', 1)`);
    sumAll(old);
    const before = schemaOf(old);
    old.close();

    const { ok, backend } = openTestBackend(file);
    expect(await ok('report.list', {})).toMatchObject([{ id: 'r' }]);
    expect(await ok('history.state', {})).toEqual({ undo: null, redo: null });
    const { backups } = await ok('backup.list', {});
    expect(backups).toMatchObject([{ reason: 'migration', reports: [{ id: 'r', year: 2023 }] }]);
    await backend.close();

    const copy = openConnection(join(backups[0]!.folder, backups[0]!.id), { readOnly: true });
    expect(versionOf(copy)).toBe(migrations.at(-2)!.version);
    expect(schemaOf(copy)).toEqual(before);
    expect(copy.prepare('SELECT count(*) FROM journal_step').pluck().get()).toBe(1);
    copy.close();
  });

  it('backs up neither a new store nor one that is up to date', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'new.hubrapport');
    for (let start = 0; start < 2; start += 1) {
      const { ok, backend } = openTestBackend(file);
      await ok('report.list', {});
      await backend.close();
    }
    expect(readdirSync(folder)).toEqual(['new.hubrapport']);
  });

  it('changes nothing when a step fails, or when the copy cannot be written', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'mine.hubrapport');
    const connection = openConnection(file);
    migrate(connection, migrations.slice(0, -1));
    const before = schemaOf(connection);
    const broken = { ...next, sql: `${next.sql} SELECT no_such_thing;` };
    expect(() => migrate(connection, [broken])).toThrow('no_such_thing');
    connection.close();

    // Where the folder of the backups should be, a file lies in the way.
    writeFileSync(join(folder, 'Sikkerhedskopier'), '');
    const { ok, backend } = openTestBackend(file);
    expect(await ok('store.status', {})).toMatchObject({ state: 'failed', file });
    await backend.close();
    const after = openConnection(file);
    expect(schemaOf(after)).toEqual(before);
    after.close();
  });

  it('refuses a newer store and leaves it alone', async () => {
    const file = join(temporaryFolder(), 'newer.hubrapport');
    await openTestBackend(file).backend.close();
    const raw = new Database(file);
    raw.pragma(`user_version = ${newest.version + 1}`);
    raw.close();
    const { ok, fail } = openTestBackend(file);
    const message = `Filen ${file} er lavet med en nyere udgave af Hubrapport. Opdatér Hubrapport for at åbne den; filen er ikke ændret.`;
    expect(await ok('store.status', {})).toEqual({ state: 'failed', file, code: 'store-newer', message });
    expect(await fail('report.list', {})).toEqual({ code: 'store-newer', message, fields: [] });
  });
});
