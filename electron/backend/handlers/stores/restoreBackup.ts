import { renameSync, rmSync } from 'node:fs';
import { copyFile, open, rm } from 'node:fs/promises';
import { runJob } from '#db/backups/runJob.ts';
import { setAside } from '#db/setAside.ts';
import { toStoreFileError } from '#db/storeError.ts';
import { storeSuffixes } from '#db/storeSuffixes.ts';
import type { StoreStatus } from '#shared/contract/stores.ts';
import { BackendError } from '../../backendError.ts';
import type { StoreContext } from './storeContext.ts';

async function copyToDisk(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  const handle = await open(to, 'r+');
  await handle.sync().finally(() => handle.close());
}

/** Moves the store away with its log, and the new one in; when that fails the old one is put back. */
function putInPlace(file: string, fresh: string, now: Date): string | null {
  const aside = setAside(file, now);
  try {
    renameSync(fresh, file);
  } catch (error) {
    if (aside !== null)
      for (const suffix of storeSuffixes) renameIfThere(`${aside}${suffix}`, `${file}${suffix}`);
    throw error;
  }
  return aside;
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

/**
 * Puts a backup in the store's place. The backup is copied and read through first. A store that is open is backed up
 * before; one that cannot be opened is set aside under another name. Neither is ever overwritten.
 * @throws BackendError `not-found`, `store-damaged` when the backup itself is not sound
 */
export async function restoreBackup(
  { id }: { id: string },
  { host, keeper, clock }: StoreContext,
): Promise<StoreStatus> {
  const fresh = `${host.file}.${process.pid}.tmp`;
  try {
    await copyToDisk(keeper.path(host.file, id), fresh);
    const damage = await runJob('check', { file: fresh });
    if (damage !== null) {
      throw new BackendError(
        'store-damaged',
        `Sikkerhedskopien er selv beskadiget: ${damage}. Vælg en anden; der er ikke ændret noget.`,
      );
    }
    const sound = host.status().state === 'open';
    if (sound) await keeper.create((await host.writableStore()).file, 'restore');
    await host.replace((file) => {
      const aside = putInPlace(file, fresh, clock());
      // What was sound lies among the backups now.
      if (sound && aside !== null)
        for (const suffix of storeSuffixes) rmSync(`${aside}${suffix}`, { force: true });
    });
    return host.status();
  } catch (error) {
    throw toStoreFileError(error, host.file) ?? error;
  } finally {
    await rm(fresh, { force: true });
  }
}
