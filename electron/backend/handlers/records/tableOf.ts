import type { Store } from '#db/store.ts';
import type { Table } from '#db/table.ts';
import type { EntityTables } from '#db/tables.ts';
import type { EntityName, EntityRecord } from '#shared/domain/records.ts';

/** The table of an entity that is known only by its name. */
export function tableOf<E extends EntityName>(entity: E, store: Store): Table<EntityRecord<E>> {
  const tables: EntityTables = store.tables;
  return tables[entity];
}
