import { expect, it } from 'vitest';
import { openConnection } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { loadMigrations } from '#db/migrations.ts';

const migrations = loadMigrations();
const upTo = (version: number) => migrations.filter((migration) => migration.version <= version);

it('0030_template: a hub has one template, and what it holds is checked', () => {
  const connection = openConnection(':memory:');
  migrate(connection, upTo(20));
  connection.exec(`
    INSERT INTO report VALUES
      ('r', 'annual', 2023, 2024, '', '', '', '', '', '', '', '', '', '', '', NULL, 'draft', NULL, 'da-DK');
  `);
  migrate(connection, upTo(30));
  expect(connection.pragma('user_version', { simple: true })).toBe(30);
  // The reports that were there have the look of the cluster.
  expect(connection.prepare('SELECT count(*) FROM template').pluck().get()).toBe(0);
  expect(connection.prepare('SELECT count(*) FROM report').pluck().get()).toBe(1);
  const insert = (id: string, key: string, numbers: number, sections: string) =>
    connection.exec(`
      INSERT INTO template VALUES ('${id}', 'K', 'H', '${key}', '0B3954', '0A7280', NULL, 'Calibri', 'Calibri', NULL,
        'cover', 'band', '{titel}', '', ${numbers}, '${sections}', NULL);
    `);
  insert('t', 'k h', 1, '{}');
  expect(() => insert('u', 'k h', 1, '{}')).toThrow('UNIQUE');
  expect(() => insert('v', 'k v', 2, '{}')).toThrow('CHECK');
  expect(() => insert('v', 'k v', 1, 'no json')).toThrow('CHECK');
  expect(() => connection.exec("INSERT INTO word_template_bytes VALUES ('short', x'00')")).toThrow('CHECK');
  connection.close();
});
