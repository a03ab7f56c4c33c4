import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openConnection } from '#db/connection.ts';
import type { Connection } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { loadMigrations } from '#db/migrations.ts';
import type { Migration } from '#db/migrations.ts';
import { StoreError } from '#db/storeError.ts';
import { tableDefinitions } from '#db/tables.ts';
import { schemaOf } from './schemaOf.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { openTestBackend } from './testBackend.ts';

const now = new Date('2024-02-01T10:00:00.123Z');
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
    migrate(connection, ':memory:', now);
    const tables = connection.pragma('table_list') as { name: string; schema: string; strict: number }[];
    const loose = tables.filter(
      ({ name, schema, strict }) => schema === 'main' && !name.startsWith('sqlite_') && !strict,
    );
    expect(loose).toEqual([]);
    expect(connection.pragma('foreign_key_check')).toEqual([]);
  });

  it('make exactly the columns the repositories name', () => {
    const connection = openConnection(':memory:');
    migrate(connection, ':memory:', now);
    for (const { name, columns } of Object.values(tableDefinitions)) {
      const there = connection.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(name);
      expect(new Set(there)).toEqual(new Set(columns));
    }
  });

  it('have an index under every reference, so that deleting stays quick', () => {
    const connection = openConnection(':memory:');
    migrate(connection, ':memory:', now);
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
    migrate(connection, ':memory:', now, migrations.slice(0, 1));
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
    migrate(fresh, join(folder, 'fresh.hubrapport'), now, all);
    const file = join(folder, 'migrated.hubrapport');
    const migrated = openConnection(file);
    for (let steps = 1; steps <= all.length; steps += 1) migrate(migrated, file, now, all.slice(0, steps));
    expect(schemaOf(migrated)).toEqual(schemaOf(fresh));
    expect(versionOf(migrated)).toBe(next.version);
    fresh.close();
    migrated.close();
  });

  it('copies a store that is in use beside itself first, and forgets the steps to undo', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'mine.hubrapport');
    const { makeReport, backend } = openTestBackend(file);
    await makeReport(2023);
    await backend.close();
    expect(readdirSync(folder)).toEqual(['mine.hubrapport']);

    const connection = openConnection(file);
    const before = schemaOf(connection);
    const backup = migrate(connection, file, now, [...migrations, next]);
    expect(backup).toBe(join(folder, `mine.v${newest.version}-2024-02-01T10-00-00-123.hubrapport`));
    const count = (table: string, of: Connection) =>
      of.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
    expect([count('report', connection), count('journal_step', connection)]).toEqual([1, 0]);
    connection.close();

    const copy = openConnection(backup!, { mustExist: true });
    expect(versionOf(copy)).toBe(newest.version);
    expect(schemaOf(copy)).toEqual(before);
    expect([count('report', copy), count('journal_step', copy)]).toEqual([1, 1]);
    copy.close();
  });

  it('does not copy a new store, nor one that is up to date', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'new.hubrapport');
    const connection = openConnection(file);
    expect(migrate(connection, file, now)).toBeNull();
    expect(migrate(connection, file, now)).toBeNull();
    connection.close();
    expect(readdirSync(folder)).toEqual(['new.hubrapport']);
  });

  it('changes nothing when a step fails, or when the copy cannot be written', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'mine.hubrapport');
    const connection = openConnection(file);
    migrate(connection, file, now);
    const before = schemaOf(connection);
    const broken = { ...next, sql: `${next.sql} SELECT no_such_thing;` };
    expect(() => migrate(connection, file, now, [...migrations, broken])).toThrow('no_such_thing');
    // The copy of the attempt above lies there already: a second at the same moment must not overwrite it.
    expect(() => migrate(connection, file, now, [...migrations, next])).toThrow(StoreError);
    expect(schemaOf(connection)).toEqual(before);
    expect(versionOf(connection)).toBe(newest.version);
    connection.close();
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
