import Database from 'better-sqlite3';
import type { StoreOverview } from '#shared/domain/storeOverview.ts';
import { APPLICATION_ID } from '../connection.ts';

/** The tables whose rows the consultant wrote one by one; sections come with the report. */
const RECORD_TABLES = [
  'highlight',
  'priority',
  'activity',
  'testimonial',
  'kpi',
  'funding_application',
  'plan_item',
  'indicator',
];

type Row = Omit<StoreOverview['reports'][number], 'records'>;

function read(connection: Database.Database): StoreOverview | null {
  if (connection.pragma('application_id', { simple: true }) !== APPLICATION_ID) return null;
  const rows = connection
    .prepare(
      `SELECT id, kind, year, title, at AS changedAt FROM report
       LEFT JOIN report_changed ON report_id = id ORDER BY year DESC, kind, id`,
    )
    .all() as Row[];
  const counts = RECORD_TABLES.map((table) =>
    connection.prepare(`SELECT count(*) FROM ${table} WHERE report_id = ?`).pluck(),
  );
  return {
    reports: rows.map((row) => ({
      ...row,
      records: counts.reduce((sum, count) => sum + Number(count.get(row.id)), 0),
    })),
  };
}

/** What the store in `file` holds, of any version and without changing it; null when so much cannot be read. */
export function inspectStore(file: string): StoreOverview | null {
  let connection: Database.Database | undefined;
  try {
    connection = new Database(file, { readonly: true, fileMustExist: true });
    return read(connection);
  } catch (error) {
    // Damaged, alien or gone: to the one who asks, all are "nothing that can be read".
    if (error instanceof Database.SqliteError) return null;
    throw error;
  } finally {
    connection?.close();
  }
}
