import type { Connection } from './connection.ts';
import { loadMigrations } from './migrations.ts';
import type { Migration } from './migrations.ts';
import { sumAll } from './rowSums.ts';
import { StoreError } from './storeError.ts';

function versionOf(connection: Connection): number {
  return Number(connection.pragma('user_version', { simple: true }));
}

/** Steps to undo hold rows in the shape their tables had: they do not outlive a change of shape. */
function forgetSteps(connection: Connection): void {
  const journal = connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'journal_step'").get();
  if (journal) connection.exec('DELETE FROM journal_step');
}

/**
 * The migrations a store still has before it.
 * @throws StoreError `store-newer` when the store comes from a newer Hubrapport
 */
export function waitingMigrations(
  connection: Connection,
  file: string,
  migrations: readonly Migration[] = loadMigrations(),
): { current: number; waiting: Migration[] } {
  const current = versionOf(connection);
  const newest = migrations.at(-1)?.version ?? 0;
  if (current > newest) {
    throw new StoreError(
      'store-newer',
      `Filen ${file} er lavet med en nyere udgave af Hubrapport. Opdatér Hubrapport for at åbne den; filen er ikke ændret.`,
    );
  }
  return { current, waiting: migrations.filter((migration) => migration.version > current) };
}

/** Runs migrations, one transaction each; the one that fails changes nothing. What is there is backed up before. */
export function migrate(connection: Connection, migrations: readonly Migration[]): void {
  for (const migration of migrations) {
    connection
      .transaction(() => {
        if (versionOf(connection) >= migration.version) return;
        connection.exec(migration.sql);
        forgetSteps(connection);
        sumAll(connection);
        connection.pragma(`user_version = ${migration.version}`);
      })
      .immediate();
  }
}
