import type { Store } from '#db/store.ts';
import type { Context } from '../../context.ts';
import type { BackupKeeper } from '../../stores/backupKeeper.ts';
import type { StoreHost } from '../../stores/storeHost.ts';

/** What handlers of whole stores work with: they also run while none is open. */
export type StoreContext = {
  host: StoreHost;
  keeper: BackupKeeper;
  settingsFile: string | undefined;
  clock: () => Date;
  log: (error: unknown) => void;
  /** The handlers of records, on any store. */
  contextOn: (store: Store) => Context;
};
