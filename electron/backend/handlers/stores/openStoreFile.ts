import { isSealed } from '../../sealed/sealedHeader.ts';
import { changeSettings } from '../../stores/settings.ts';
import type { StoreContext } from './storeContext.ts';

/** Opens another store, and notes it as the one to open at the next start. Throws what keeps it from being opened. */
export async function openInstead(file: string, { host, settingsFile }: StoreContext): Promise<void> {
  await host.swap(file);
  if (settingsFile !== undefined) changeSettings(settingsFile, { storeFile: file });
}

/** Opens the store in `file`; one that is protected by a password is left as it is, and that is the answer. */
export async function openStoreFile(
  { file }: { file: string },
  context: StoreContext,
): Promise<'opened' | 'sealed'> {
  if (isSealed(file)) return 'sealed';
  await openInstead(file, context);
  return 'opened';
}
