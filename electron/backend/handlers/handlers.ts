import type { CommandName, CommandOutput, CommandParsedInput } from '#shared/contract/commands.ts';
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
import { createReport } from './reports/createReport.ts';
import { listReports } from './reports/listReports.ts';
import { readReport } from './reports/readReport.ts';
import { rollReportForward } from './rollForward/rollReportForward.ts';
import { openSample } from './sample/openSample.ts';
import { checkWordTemplate, readWordTemplate } from './templates/readWordTemplate.ts';

/** Answered by the shell, which has the dialogs. */
type ShellCommandName =
  | 'app.info'
  | 'app.licences'
  | 'app.readyToClose'
  | 'export.word'
  | 'export.pdf'
  | 'export.showInFolder'
  | 'export.open'
  | 'print.ready'
  | 'print.failed';

/** Everything the backend answers, the state of the store included. */
export type BackendCommandName = Exclude<CommandName, ShellCommandName>;

/** A handler: parsed input → output, or a thrown BackendError. */
export type Handler<C extends CommandName> = (
  input: CommandParsedInput<C>,
  context: Context,
) => CommandOutput<C> | Promise<CommandOutput<C>>;

/** One handler a command; `store.status` is answered by the backend itself, store or no store. */
export const handlers: { [C in Exclude<BackendCommandName, 'store.status'>]: Handler<C> } = {
  'report.list': listReports,
  'report.create': createReport,
  'report.read': readReport,
  'report.rollForward': rollReportForward,
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
  'history.state': historyState,
  'history.undo': undo,
  'history.redo': redo,
  'export.list': listExports,
  'export.suggestName': suggestName,
  'export.digest': exportDigest,
  'export.writeWord': exportWord,
  'export.writePdf': exportPdf,
  'export.find': findExport,
  ...recordHandlers,
};

export function isBackendCommandName(name: CommandName): name is BackendCommandName {
  return name === 'store.status' || Object.hasOwn(handlers, name);
}
