import type { BackupReason } from '#shared/domain/backupReason.ts';
import type { RecordCommandName } from '../handlers/handlers.ts';

/** Commands that write nothing: they need not wait until the store is read through, and may run beside its owner. */
export const onlyReads: ReadonlySet<RecordCommandName> = new Set<RecordCommandName>([
  'report.list',
  'report.read',
  'finalProject.listActivities',
  'import.read',
  'import.drop',
  'image.bytes',
  'template.checkWord',
  'template.frames',
  'history.state',
  'export.list',
  'export.suggestName',
  'export.digest',
  'export.find',
  'person.list',
  'person.read',
  'person.write',
]);

/** Commands that change so much at once that the store is backed up before them. */
export const backupBefore: Readonly<Partial<Record<RecordCommandName, BackupReason>>> = {
  'import.accept': 'import',
  'report.rollForward': 'rollForward',
};
