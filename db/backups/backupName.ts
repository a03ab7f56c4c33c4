import { createHash } from 'node:crypto';
import { basename, extname, resolve } from 'node:path';
import { backupReason } from '#shared/domain/backupReason.ts';
import type { BackupReason } from '#shared/domain/backupReason.ts';

/** What a backup's name says: when it was made (ISO) and why. */
export type BackupName = { at: string; reason: BackupReason };

const EXTENSION = '.hubrapport';

/** What the names of one store's backups begin with: its own name, and a mark of where it lies. */
function prefixOf(storeFile: string): string {
  const mark = createHash('sha256').update(resolve(storeFile)).digest('hex').slice(0, 8);
  return `${basename(storeFile, extname(storeFile))}.${mark}.`;
}

/** `hubrapport.3fa2b1c9.2026-11-22T01-21-35-123Z.daily.hubrapport`: sorts by time, holds on every file system. */
export function backupName(storeFile: string, { at, reason }: { at: Date; reason: BackupReason }): string {
  return `${prefixOf(storeFile)}${at.toISOString().replaceAll(/[:.]/g, '-')}.${reason}${EXTENSION}`;
}

/** What the name of a backup of this store says, or null when it is none. */
export function readBackupName(storeFile: string, name: string): BackupName | null {
  const prefix = prefixOf(storeFile);
  if (!name.startsWith(prefix)) return null;
  const parts = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.(\w+)\.hubrapport$/.exec(
    name.slice(prefix.length),
  );
  const reason = backupReason.safeParse(parts?.[5]);
  if (!parts || !reason.success) return null;
  const [, hour, minute, second, millisecond] = parts;
  const at = new Date(`${hour}:${minute}:${second}.${millisecond}Z`);
  return Number.isNaN(at.getTime()) ? null : { at: at.toISOString(), reason: reason.data };
}
