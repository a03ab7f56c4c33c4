import { basename, dirname, extname, join } from 'node:path';
import type { Connection } from './connection.ts';
import { StoreError } from './storeError.ts';

/** `hubrapport.hubrapport` at version 10 → `hubrapport.v10-2026-11-21T22-33-05-123.hubrapport`, in the same folder. */
function backupFile(file: string, version: number, now: Date): string {
  const moment = now.toISOString().replaceAll(/[:.]/g, '-').replace(/Z$/, '');
  const extension = extname(file);
  return join(dirname(file), `${basename(file, extension)}.v${version}-${moment}${extension}`);
}

/**
 * Writes a whole, self-contained copy of the store beside it and answers the copy's path.
 * @throws StoreError when the copy cannot be written.
 */
export function backUp(connection: Connection, file: string, version: number, now: Date): string {
  const target = backupFile(file, version, now);
  try {
    connection.prepare('VACUUM INTO ?').run(target);
  } catch (error) {
    throw new StoreError(
      'store-read-only',
      `Lageret ${file} skal opdateres, men sikkerhedskopien ${target} kunne ikke skrives. Tjek, at der er plads, og at du må skrive i mappen.`,
      { cause: error },
    );
  }
  return target;
}
