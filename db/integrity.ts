import { createHash } from 'node:crypto';
import type { Connection } from './connection.ts';
import { isChanged } from './rowSums.ts';

/** True when the bytes kept under a hash are others. */
function bytesChanged(connection: Connection, table: 'image_bytes' | 'word_template_bytes'): boolean {
  const there = connection.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(table);
  if (!there) return false;
  const rows = connection.prepare(`SELECT hash, bytes FROM ${table}`).raw();
  for (const [hash, bytes] of rows.iterate() as Iterable<[string, Uint8Array]>) {
    if (createHash('sha256').update(bytes).digest('hex') !== hash) return true;
  }
  return false;
}

/**
 * What is wrong with a store, in words for the consultant; null when it is sound: pages and indexes, references, and whether every
 * record, step and picture is as it was written.
 */
export function findDamage(connection: Connection): string | null {
  // Not quick_check, which does not read the indexes: one that leads astray would hide records.
  const verdict: unknown = connection.pragma('integrity_check(1)', { simple: true });
  if (verdict !== 'ok') return 'en del af filen kan ikke læses';
  const table = connection.prepare('SELECT "table" FROM pragma_foreign_key_check LIMIT 1').pluck().get() as
    string | undefined;
  if (table !== undefined) return `en henvisning i ${table} peger på noget, der mangler`;
  if (isChanged(connection)) return 'noget af det, der er skrevet, er ikke længere, som det blev gemt';
  const picture = bytesChanged(connection, 'image_bytes') || bytesChanged(connection, 'word_template_bytes');
  return picture ? 'et billede er ikke længere, som det blev gemt' : null;
}
