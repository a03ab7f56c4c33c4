import { runJob } from '#db/backups/runJob.ts';
import type { BackupEntry, BackupList } from '#shared/contract/stores.ts';
import type { StoreContext } from './storeContext.ts';

export function listBackups(_input: object, { host, keeper }: StoreContext): Promise<BackupList> {
  return keeper.list(host.file);
}

export async function checkBackup(
  { id }: { id: string },
  { host, keeper }: StoreContext,
): Promise<{ damage: string | null }> {
  return { damage: await runJob('check', { file: keeper.path(host.file, id) }) };
}

/** @throws StoreError when the store is not open, or no copy can be made */
export async function createBackup(_input: object, { host, keeper }: StoreContext): Promise<BackupEntry> {
  await host.writableStore();
  return keeper.create(host.fileOnDisk(), 'manual');
}

export function setBackupFolder(
  { folder }: { folder: string },
  { keeper }: StoreContext,
): Record<string, never> {
  keeper.setFolder(folder);
  return {};
}

export function useDefaultFolder(_input: object, { keeper }: StoreContext): Record<string, never> {
  keeper.setFolder(undefined);
  return {};
}
