import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One step of the store's schema: `version` is what `user_version` says once it has run. */
export type Migration = { version: number; name: string; sql: string };

/**
 * The folder stands beside this module both in the sources (db/migrations) and in the bundle, where the build
 * copies it to dist/migrations. The address is made in two steps so that no bundler takes it for an asset.
 */
function migrationsFolder(): string {
  const here = new URL('.', import.meta.url);
  return fileURLToPath(new URL('migrations/', here));
}

/** Every migration `0010_name.sql`, oldest first. */
export function loadMigrations(folder: string = migrationsFolder()): Migration[] {
  return readdirSync(folder)
    .flatMap((file) => {
      const parts = /^(\d{4})_(\w+)\.sql$/.exec(file);
      if (!parts) return [];
      const [, number = '', name = ''] = parts;
      return [{ version: Number(number), name, sql: readFileSync(`${folder}/${file}`, 'utf8') }];
    })
    .toSorted((a, b) => a.version - b.version);
}
