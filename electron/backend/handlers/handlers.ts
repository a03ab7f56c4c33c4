import type { CommandName, CommandOutput, CommandParsedInput } from '#shared/contract/commands.ts';
import type { ShellCommandName } from '#shared/contract/shellCommandName.ts';
import type { Context } from '../context.ts';
import { exportDigest } from './exports/exportDigest.ts';
import { findExport } from './exports/findExport.ts';
import { exportPdf } from './exports/exportPdf.ts';
import { listExports } from './exports/listExports.ts';
import { suggestName } from './exports/suggestName.ts';
import { exportWord } from './exports/exportWord.ts';
import { listPeriodActivities } from './finalProject/listPeriodActivities.ts';
import { takeActivities } from './finalProject/takeActivities.ts';
import { historyState, redo, undo } from './history/history.ts';
import { addImage } from './images/addImage.ts';
import { readImageBytes } from './images/readImageBytes.ts';
import { acceptImport } from './imports/acceptImport.ts';
import { dropImport } from './imports/dropImport.ts';
import { readImport } from './imports/readImport.ts';
import { recordHandlers } from './records/recordHandlers.ts';
import { deletePerson } from './people/deletePerson.ts';
import { setKeepYears } from './people/keepYears.ts';
import { listPeople } from './people/listPeople.ts';
import { readPerson } from './people/readPerson.ts';
import { writePerson } from './people/writePerson.ts';
import { createReport } from './reports/createReport.ts';
import { listReports } from './reports/listReports.ts';
import { readReport } from './reports/readReport.ts';
import { rollReportForward } from './rollForward/rollReportForward.ts';
import { takeText } from './rollForward/takeText.ts';
import { openSample } from './sample/openSample.ts';
import { isStoreCommandName } from './stores/storeHandlers.ts';
import type { StoreCommandName } from './stores/storeHandlers.ts';
import { checkWordTemplate, readWordFrames, readWordTemplate } from './templates/readWordTemplate.ts';

/** Everything the backend answers. */
export type BackendCommandName = Exclude<CommandName, ShellCommandName>;

/** Commands about what is in the open store; those about the store as a whole have handlers of their own. */
export type RecordCommandName = Exclude<BackendCommandName, StoreCommandName>;

/** A handler: parsed input → output, or a thrown BackendError. */
export type Handler<C extends CommandName> = (
  input: CommandParsedInput<C>,
  context: Context,
) => CommandOutput<C> | Promise<CommandOutput<C>>;

/** One handler a command. */
export const handlers: { [C in RecordCommandName]: Handler<C> } = {
  'report.list': listReports,
  'report.create': createReport,
  'report.read': readReport,
  'report.rollForward': rollReportForward,
  'report.takeText': takeText,
  'finalProject.listActivities': listPeriodActivities,
  'finalProject.takeActivities': takeActivities,
  'sample.open': openSample,
  'import.read': readImport,
  'import.accept': acceptImport,
  'import.drop': dropImport,
  'image.add': addImage,
  'image.bytes': readImageBytes,
  'template.readWord': readWordTemplate,
  'template.checkWord': checkWordTemplate,
  'template.frames': readWordFrames,
  'history.state': historyState,
  'history.undo': undo,
  'history.redo': redo,
  'export.list': listExports,
  'export.suggestName': suggestName,
  'export.digest': exportDigest,
  'export.writeWord': exportWord,
  'export.writePdf': exportPdf,
  'export.find': findExport,
  'person.list': listPeople,
  'person.read': readPerson,
  'person.delete': deletePerson,
  'person.keepFor': setKeepYears,
  'person.write': writePerson,
  ...recordHandlers,
};

export function isBackendCommandName(name: CommandName): name is BackendCommandName {
  return isStoreCommandName(name) || Object.hasOwn(handlers, name);
}
