import type { Connection } from './connection.ts';

/** What is wrong with a store's pages or references, in SQLite's or our own words; null when it is sound. */
export function findDamage(connection: Connection): string | null {
  const verdict: unknown = connection.pragma('quick_check(1)', { simple: true });
  if (verdict !== 'ok') return String(verdict);
  const table = connection.prepare('SELECT "table" FROM pragma_foreign_key_check LIMIT 1').pluck().get() as
    string | undefined;
  return table === undefined ? null : `en henvisning i ${table} peger på noget, der mangler`;
}
