import type { Connection } from '#db/connection.ts';

/** Every table and index of a database, as SQL. */
export function schemaOf(connection: Connection): unknown[] {
  return connection
    .prepare(
      "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name",
    )
    .all();
}
