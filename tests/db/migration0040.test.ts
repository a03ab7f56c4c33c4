import { expect, it } from 'vitest';
import { openConnection } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { loadMigrations } from '#db/migrations.ts';

const upTo = (version: number) => loadMigrations().filter((migration) => migration.version <= version);

it('0040_export_history: earlier exports are Word files that nobody checked; a digest goes with its export', () => {
  const connection = openConnection(':memory:');
  migrate(connection, upTo(30));
  connection.exec(`INSERT INTO export_entry VALUES ('e', 'r', '2024-01-01', 'a.docx', 'draft', 'x', 1)`);
  migrate(connection, upTo(40));
  expect(connection.pragma('user_version', { simple: true })).toBe(40);
  expect(connection.prepare('SELECT kind, accessibility FROM export_entry').get()).toEqual({
    kind: 'word',
    accessibility: null,
  });
  expect(() => connection.exec("UPDATE export_entry SET kind = 'odt'")).toThrow('CHECK');
  expect(() => connection.exec("UPDATE export_entry SET accessibility = 'no json'")).toThrow('CHECK');
  expect(() => connection.exec("INSERT INTO export_digest VALUES ('no such export', '[]')")).toThrow(
    'FOREIGN',
  );
  expect(() => connection.exec("INSERT INTO export_digest VALUES ('e', 'no json')")).toThrow('CHECK');
  connection.exec("INSERT INTO export_digest VALUES ('e', '[]')");
  connection.exec("DELETE FROM export_entry WHERE id = 'e'");
  expect(connection.prepare('SELECT count(*) FROM export_digest').pluck().get()).toBe(0);
  connection.close();
});
