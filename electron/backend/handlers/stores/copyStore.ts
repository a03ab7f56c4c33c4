import { copyFile, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { randomUUID } from 'node:crypto';
import { runJob } from '#db/backups/runJob.ts';
import { storeSuffixes } from '#db/storeSuffixes.ts';
import { BackendError } from '../../backendError.ts';
import { fileError } from '../../files/fileError.ts';
import { sealStore } from '../../sealed/sealStore.ts';
import { openInstead } from './openStoreFile.ts';
import type { StoreContext } from './storeContext.ts';

/** Runs `work` with a name for a file in the making, in a folder; what is left of it is removed. */
async function withTemporary<T>(folder: string, work: (file: string) => Promise<T>): Promise<T> {
  const temporary = join(folder, `.hubrapport-${randomUUID()}.tmp`);
  try {
    return await work(temporary);
  } finally {
    for (const suffix of storeSuffixes) await rm(`${temporary}${suffix}`, { force: true });
  }
}

/** A copy must not take the place of the store itself. */
function refuseItself(file: string, store: string): void {
  if (relative(file, store) !== '') return;
  throw new BackendError('file-locked', 'Det er den fil, du arbejder i. Vælg et andet navn til kopien.');
}

/**
 * Saves the whole store in one file, with pictures and history; with a password it is sealed. What lay under the name
 * is replaced only when the new file is whole.
 */
export async function copyStore(
  { file, password }: { file: string; password: string | null },
  { host }: StoreContext,
): Promise<Record<string, never>> {
  const store = host.fileOnDisk();
  refuseItself(file, store);
  try {
    await withTemporary(dirname(file), async (finished) => {
      if (password === null) await runJob('backUp', { from: store, to: finished });
      else {
        // Beside the store: nothing unprotected may ever lie on the disk the file is handed over on.
        await withTemporary(dirname(store), async (plain) => {
          await runJob('backUp', { from: store, to: plain });
          await sealStore(plain, finished, password);
        });
      }
      await rename(finished, file);
    });
  } catch (error) {
    throw fileError(error, file, 'create');
  }
  return {};
}

/** Copies a store that cannot be opened where it lies, as on a read-only disk, and opens the copy. */
export async function openCopyAt(
  { file }: { file: string },
  context: StoreContext,
): Promise<Record<string, never>> {
  const { host } = context;
  if (host.status().state === 'open') throw new BackendError('file-locked', 'Lageret er allerede åbent.');
  refuseItself(file, host.file);
  try {
    await withTemporary(dirname(file), async (finished) => {
      // The log holds what was saved last; opening the two together puts it where it belongs.
      await copyFile(host.file, finished);
      if (existsSync(`${host.file}-wal`)) await copyFile(`${host.file}-wal`, `${finished}-wal`);
      await withTemporary(dirname(file), async (whole) => {
        await runJob('backUp', { from: finished, to: whole });
        await rename(whole, file);
      });
    });
  } catch (error) {
    throw fileError(error, file, 'create');
  }
  await openInstead(file, context);
  return {};
}
