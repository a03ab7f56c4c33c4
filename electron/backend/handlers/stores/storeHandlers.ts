import type { CommandName, CommandOutput, CommandParsedInput } from '#shared/contract/commands.ts';
import { checkBackup, createBackup, listBackups, setBackupFolder, useDefaultFolder } from './backups.ts';
import { copyStore, openCopyAt } from './copyStore.ts';
import { findPersonBackups } from './findPersonBackups.ts';
import { findRecovery } from './findRecovery.ts';
import { openStoreFile } from './openStoreFile.ts';
import { newStore, retryStore, storeStatus, takeStoreOver } from './reopenStore.ts';
import { restoreBackup } from './restoreBackup.ts';
import type { StoreContext } from './storeContext.ts';
import { readStoreFacts } from './readStoreFacts.ts';
import { takeReport } from './takeReport.ts';
import { tryStorePassword, unsealTo } from './unsealTo.ts';

/** Commands about the store as a whole. */
export type StoreCommandName =
  | 'store.status'
  | 'store.retry'
  | 'store.takeOver'
  | 'store.new'
  | 'store.recovery'
  | 'store.openFile'
  | 'store.openCopyAt'
  | 'store.copyTo'
  | 'store.tryPassword'
  | 'store.unsealTo'
  | 'store.facts'
  | 'backup.list'
  | 'backup.check'
  | 'backup.create'
  | 'backup.restore'
  | 'backup.takeReport'
  | 'person.backups'
  | 'backup.setFolder'
  | 'backup.useDefaultFolder';

type StoreHandler<C extends CommandName> = (
  input: CommandParsedInput<C>,
  context: StoreContext,
) => CommandOutput<C> | Promise<CommandOutput<C>>;

export const storeHandlers: { [C in StoreCommandName]: StoreHandler<C> } = {
  'store.status': storeStatus,
  'store.retry': retryStore,
  'store.takeOver': takeStoreOver,
  'store.new': newStore,
  'store.recovery': findRecovery,
  'store.openFile': openStoreFile,
  'store.openCopyAt': openCopyAt,
  'store.copyTo': copyStore,
  'store.tryPassword': tryStorePassword,
  'store.unsealTo': unsealTo,
  'store.facts': readStoreFacts,
  'backup.list': listBackups,
  'backup.check': checkBackup,
  'backup.create': createBackup,
  'backup.restore': restoreBackup,
  'backup.takeReport': takeReport,
  'person.backups': findPersonBackups,
  'backup.setFolder': setBackupFolder,
  'backup.useDefaultFolder': useDefaultFolder,
};

/** Commands that put another store in the present one's place: they run while nothing else does. */
export const takesStoreAway: ReadonlySet<StoreCommandName> = new Set<StoreCommandName>([
  'store.retry',
  'store.takeOver',
  'store.new',
  'store.openFile',
  'store.openCopyAt',
  'store.unsealTo',
  'backup.restore',
  'backup.takeReport',
]);

export function isStoreCommandName(name: CommandName): name is StoreCommandName {
  return Object.hasOwn(storeHandlers, name);
}
