import { commands } from './commands.ts';
import type { CommandName } from './commands.ts';

/** The commands that need a dialog or the system. */
export type ShellCommandName =
  | 'app.info'
  | 'app.licences'
  | 'app.readyToClose'
  | 'errorReport.note'
  | 'errorReport.read'
  | 'errorReport.save'
  | 'store.open'
  | 'store.unlock'
  | 'store.openCopy'
  | 'store.saveCopy'
  | 'backup.chooseFolder'
  | 'backup.showFolder'
  | 'export.word'
  | 'export.pdf'
  | 'export.showInFolder'
  | 'export.open'
  | 'person.save'
  | 'print.ready'
  | 'print.failed';

/** True for a command the contract gives the shell. */
export function isShellCommandName(name: CommandName): name is ShellCommandName {
  return commands[name].by === 'shell';
}
