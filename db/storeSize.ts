import { entityNames } from '#shared/domain/records.ts';
import type { EntityName } from '#shared/domain/records.ts';
import type { Connection } from './connection.ts';
import type { RowTables } from './tables.ts';

/** The shape of a store's tables, how many records it has of each kind, and how many steps can be taken back. */
export type StoreSize = { version: number; records: Record<EntityName, number>; steps: number };

export function storeSize(connection: Connection, rows: RowTables): StoreSize {
  const count = (table: string) => Number(connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
  return {
    version: Number(connection.pragma('user_version', { simple: true })),
    records: Object.fromEntries(
      entityNames.map((entity) => [entity, count(rows[entity].name)]),
    ) as StoreSize['records'],
    steps: count('journal_step'),
  };
}
