import { statSync } from 'node:fs';
import { runJob } from '#db/backups/runJob.ts';
import type { StoreFacts } from '#shared/contract/stores.ts';
import type { StoreContext } from './storeContext.ts';

const NEWEST = 5;

/** Reads the whole store through in a thread of its own; null when that cannot be done now. */
async function isSound(file: string, log: (error: unknown) => void): Promise<boolean | null> {
  try {
    return (await runJob('check', { file })) === null;
  } catch (error) {
    log(error);
    return null;
  }
}

/** What an error report says of the store: sizes, counts and dates, whether it is open or not. */
export async function readStoreFacts(
  _input: object,
  { host, keeper, log }: StoreContext,
): Promise<StoreFacts> {
  const { file } = host;
  const status = host.status();
  const open = status.state === 'open';
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? null;
  const backups = keeper.find(file);
  return {
    state: open ? 'open' : status.code,
    size,
    inside: open ? host.store().size() : null,
    sound: open && size !== null ? await isSound(file, log) : null,
    backups: {
      count: backups.length,
      newest: backups.slice(0, NEWEST).map(({ at, size, reason }) => ({ at, size, reason })),
    },
  };
}
