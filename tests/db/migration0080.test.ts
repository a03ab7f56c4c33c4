import { expect, it } from 'vitest';
import { openConnection } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { loadMigrations } from '#db/migrations.ts';

const upTo = (version: number) => loadMigrations().filter((migration) => migration.version <= version);

it('0080_let_stand: no sentence of before has been let stand, and only a list can be noted', () => {
  const connection = openConnection(':memory:');
  migrate(connection, upTo(70));
  connection.exec(`
    INSERT INTO report VALUES
      ('r', 'annual', 2023, 2024, '', '', '', '', '', '', '', '', '', '', '', NULL, 'draft', NULL, 'da-DK');
    INSERT INTO section (id, report_id, key, heading, level, position, body, status, image_ids)
      VALUES ('s', 'r', 'funding', 'Funding', 1, 0, '[]', 'empty', '[]');
  `);
  migrate(connection, upTo(80));
  expect(connection.prepare('SELECT let_stand FROM section').pluck().all()).toEqual(['[]']);
  expect(() => connection.exec("UPDATE section SET let_stand = 'no json'")).toThrow('CHECK');
  connection.close();
});
