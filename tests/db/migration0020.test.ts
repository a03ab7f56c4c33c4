import { expect, it } from 'vitest';
import { openConnection } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { loadMigrations } from '#db/migrations.ts';

const migrations = loadMigrations();
const upTo = (version: number) => migrations.filter((migration) => migration.version <= version);

it('0020_carried_over: what was there is the year’s own, and only the three marks are known', () => {
  const connection = openConnection(':memory:');
  migrate(connection, upTo(10));
  connection.exec(`
    INSERT INTO report VALUES
      ('r', 'annual', 2023, 2024, '', '', '', '', '', '', '', '', '', '', '', NULL, 'draft', NULL, 'da-DK');
    INSERT INTO section VALUES ('s', 'r', 'events', 'Events', 1, 0, '[]', 'empty', '[]');
    INSERT INTO kpi VALUES ('k', 'r', 'Netværk', '', '{"type":"computed","measure":"networks"}', '{}', 0);
  `);
  migrate(connection, upTo(20));
  expect(connection.pragma('user_version', { simple: true })).toBe(20);
  const one = (sql: string) => connection.prepare(sql).pluck().get();
  expect(one('SELECT carried_over FROM section')).toBe('no');
  expect(one('SELECT previous_definition FROM kpi')).toBeNull();
  expect(() => connection.exec("UPDATE section SET carried_over = 'perhaps'")).toThrow('CHECK');
  expect(() => connection.exec("UPDATE kpi SET previous_definition = 'no json'")).toThrow('CHECK');
  for (const table of ['priority', 'activity', 'testimonial', 'funding_application']) {
    const columns = connection.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table);
    expect(columns).toContain('carried_over');
  }
  connection.close();
});
