import { expect, it } from 'vitest';
import { openConnection } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { loadMigrations } from '#db/migrations.ts';

const migrations = loadMigrations();
const upTo = (version: number) => migrations.filter((migration) => migration.version <= version);

it('0050_section_chart: no section of before has a chart, and a chart is there or not', () => {
  const connection = openConnection(':memory:');
  migrate(connection, upTo(40));
  connection.exec(`
    INSERT INTO report VALUES
      ('r', 'annual', 2023, 2024, '', '', '', '', '', '', '', '', '', '', '', NULL, 'draft', NULL, 'da-DK');
    INSERT INTO section (id, report_id, key, heading, level, position, body, status, image_ids)
      VALUES ('s', 'r', 'funding', 'Funding', 1, 0, '[]', 'empty', '[]');
  `);
  migrate(connection, upTo(50));
  expect(connection.pragma('user_version', { simple: true })).toBe(50);
  expect(connection.prepare('SELECT chart FROM section').pluck().get()).toBe(0);
  expect(() => connection.exec('UPDATE section SET chart = 2')).toThrow('CHECK');
  connection.close();
});
