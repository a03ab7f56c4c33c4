import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { BackendError } from '../../backendError.ts';
import { fileError } from '../../files/fileError.ts';
import { tryPassword, unsealStore } from '../../sealed/unsealStore.ts';
import { openInstead } from './openStoreFile.ts';
import type { StoreContext } from './storeContext.ts';

type Sealed = { file: string; password: string };

/** @throws BackendError `wrong-password`, `store-damaged`, `not-found` */
export async function tryStorePassword({ file, password }: Sealed): Promise<Record<string, never>> {
  if (!existsSync(file)) throw new BackendError('not-found', `Filen ${file} findes ikke længere.`);
  await tryPassword(file, password);
  return {};
}

/** Takes a store out of its seal into a file of its own, and opens it. The sealed file stays as it is. */
export async function unsealTo(
  { file, password, target }: Sealed & { target: string },
  context: StoreContext,
): Promise<Record<string, never>> {
  if (existsSync(target)) {
    throw new BackendError(
      'not-writable',
      `${target} findes allerede. Vælg et andet navn, så intet går tabt.`,
    );
  }
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await unsealStore(file, temporary, password);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw fileError(error, target, 'create');
  }
  await openInstead(target, context);
  return {};
}
