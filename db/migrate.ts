import { backUp } from './backup.ts';
import type { Connection } from './connection.ts';
import { loadMigrations } from './migrations.ts';
import type { Migration } from './migrations.ts';
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
 * Brings the store in `file` to the newest schema, one transaction a migration, after a backup of what is there.
 * @returns the backup's path, or null when none was needed.
 * @throws StoreError when the store comes from a newer Hubrapport, or cannot be backed up.
 */
export function migrate(
  connection: Connection,
  file: string,
  now: Date,
  migrations: readonly Migration[] = loadMigrations(),
): string | null {
  const current = versionOf(connection);
  const newest = migrations.at(-1)?.version ?? 0;
  if (current > newest) {
    throw new StoreError(
      'store-newer',
      `Filen ${file} er lavet med en nyere udgave af Hubrapport. Opdatér Hubrapport for at åbne den; filen er ikke ændret.`,
    );
  }
  const waiting = migrations.filter((migration) => migration.version > current);
  if (waiting.length === 0) return null;
  const backup = current > 0 && file !== ':memory:' ? backUp(connection, file, current, now) : null;
  for (const migration of waiting) {
    connection
      .transaction(() => {
        // Another window may have come first: the version is read again under the lock.
        if (versionOf(connection) >= migration.version) return;
        connection.exec(migration.sql);
        forgetSteps(connection);
        connection.pragma(`user_version = ${migration.version}`);
      })
      .immediate();
  }
  return backup;
}
