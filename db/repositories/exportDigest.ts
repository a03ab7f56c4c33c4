import { reportDigest } from '#shared/domain/reportDigest.ts';
import type { ReportDigest } from '#shared/domain/reportDigest.ts';
import type { Connection } from '../connection.ts';
import { fromJson, readRow } from '../readRow.ts';

/** What reports said when they were exported, by the export's id. */
export type ExportDigests = {
  get(exportId: string): ReportDigest | null;
  add(exportId: string, digest: ReportDigest): void;
};

export function openExportDigests(connection: Connection): ExportDigests {
  const select = connection.prepare('SELECT digest FROM export_digest WHERE export_id = ?').pluck();
  const insert = connection.prepare('INSERT INTO export_digest (export_id, digest) VALUES (?, ?)');
  return {
    get: (exportId) => {
      const stored = select.get(exportId) as string | undefined;
      return stored === undefined ? null : readRow('export_digest', reportDigest, fromJson(stored));
    },
    add: (exportId, digest) => void insert.run(exportId, JSON.stringify(digest)),
  };
}
