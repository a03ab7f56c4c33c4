import { join } from 'node:path';
import { runJob } from '#db/backups/runJob.ts';
import type { Recovery } from '#shared/contract/stores.ts';
import { lackingReports } from '#shared/domain/lackingReports.ts';
import type { StoreContext } from './storeContext.ts';

/** The newest backup that is sound, read through, and what it lacks against what can still be read of the store. */
export async function findRecovery(_input: object, { host, keeper }: StoreContext): Promise<Recovery> {
  for (const found of keeper.find(host.file)) {
    const file = join(found.folder, found.id);
    if ((await runJob('check', { file })) !== null) continue;
    const [inside = null, store = null] = await runJob('inspect', { files: [file, host.file] });
    return {
      backup: { ...found, reports: inside?.reports ?? null },
      lacks: inside && store ? lackingReports(store.reports, inside.reports) : null,
    };
  }
  return { backup: null, lacks: null };
}
