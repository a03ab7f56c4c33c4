import { join } from 'node:path';
import { keptUntil } from '#db/backups/keptUntil.ts';
import { runJob } from '#db/backups/runJob.ts';
import type { PersonBackup } from '#shared/contract/people.ts';
import type { StoreContext } from './storeContext.ts';

/** The backups that name a person, or cannot be read to tell; `until` when they are let go of. */
export async function findPersonBackups(
  { name }: { name: string },
  { host, keeper, clock }: StoreContext,
): Promise<PersonBackup[]> {
  const found = keeper.find(host.file);
  const files = found.map(({ folder, id }) => join(folder, id));
  const named = await runJob('namesPerson', { files, name });
  const until = keptUntil(found, clock());
  return found
    .map(({ id, at, reason, folder }, index) => ({ id, at, reason, folder, until: until[index] ?? null }))
    .filter((_, index) => named[index] !== false);
}
