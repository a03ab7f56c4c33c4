import type { Connection } from '../connection.ts';

/** Notes about the store itself, by name. */
export type Meta = { get(key: string): string | null; set(key: string, value: string): void };

export function openMeta(connection: Connection): Meta {
  const select = connection.prepare('SELECT value FROM meta WHERE key = ?').pluck();
  const upsert = connection.prepare(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  return {
    get: (key) => (select.get(key) as string | undefined) ?? null,
    set: (key, value) => void upsert.run(key, value),
  };
}
