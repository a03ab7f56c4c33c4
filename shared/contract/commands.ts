import { z } from 'zod';
import { entityNames, entitySchemas, orderedLists, reportRecords } from '#shared/domain/records.ts';
import type { EntityName, OrderedEntity } from '#shared/domain/records.ts';
import { activity } from '#shared/domain/activity.ts';
import { accessibilityResult } from '#shared/domain/accessibilityResult.ts';
import { carryChoice, pendingOutcome } from '#shared/domain/carryChoice.ts';
import { exportKind } from '#shared/domain/exportKind.ts';
import { image } from '#shared/domain/image.ts';
import { reportDigest } from '#shared/domain/reportDigest.ts';
import { report, reportKind } from '#shared/domain/report.ts';
import { textField } from '#shared/domain/textField.ts';
import { recordId, year } from '#shared/domain/text.ts';
import { wordFrame } from '#shared/domain/wordFrame.ts';
import { wordTemplate, wordTemplateCheck } from '#shared/domain/wordTemplate.ts';
import { importChoices, importOutcome, importReading } from './importing.ts';
import { keepYears, peopleList, personBackup, personName, personRecord } from './people.ts';
import { errorFacts, pageProblemPlace } from './problems.ts';
import {
  backupEntry,
  backupList,
  openOutcome,
  recovery,
  storeFacts,
  storePassword,
  storeStatus,
} from './stores.ts';

/** A command: what goes in, what comes out, and who may send it. */
export type Command<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  input: I;
  output: O;
  /**
   * `window`: the window's page may send it. `print`: only the hidden page that is made for print. `pages`: both.
   * `host`: only the shell and the command line, as it names files.
   */
  from: 'window' | 'print' | 'pages' | 'host';
  /** `shell` commands need a dialog or the system and are answered by the main process. */
  by: 'backend' | 'shell';
};

function command<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  from: Command['from'] = 'window',
  by: Command['by'] = 'backend',
): Command<I, O> {
  return { input, output, from, by };
}

const nothing = z.object({}).default({});
const byReport = z.object({ reportId: recordId });
const filePath = z.string().min(1).max(4096);
const byPerson = z.object({ name: personName });
const byBackup = z.object({ id: z.string().max(1000) });

/** A report as a card on the start page. `changedAt` is ISO date and time. */
export const reportSummary = z.object({
  id: recordId,
  kind: reportKind,
  year,
  planYear: year,
  title: z.string(),
  subtitle: z.string(),
  hub: z.string(),
  recipient: z.string(),
  state: report.shape.state,
  changedAt: z.string(),
  sectionsDone: z.int(),
  sectionsTotal: z.int(),
});
export type ReportSummary = z.output<typeof reportSummary>;

/** One export: where the file was written, when (ISO), what it was (SHA-256, bytes), and how accessible. */
export const exportEntry = z.object({
  id: recordId,
  reportId: recordId,
  at: z.string(),
  file: z.string(),
  state: report.shape.state,
  sha256: z.string(),
  size: z.int(),
  kind: exportKind,
  /** What the check found when it was written; null for a file from before there was one. */
  accessibility: accessibilityResult.nullable(),
});
export type ExportEntry = z.output<typeof exportEntry>;

/** What undo and redo would take back or do again: the Danish name of the step, or null for nothing. */
export const historyState = z.object({ undo: z.string().nullable(), redo: z.string().nullable() });
export type HistoryState = z.output<typeof historyState>;

/** A step taken back or done again. `reportId` is the report it was in, or null for the store itself. */
const historyStep = z.object({ label: z.string(), reportId: recordId.nullable() }).nullable();

const named = {
  'store.status': command(nothing, storeStatus),
  /** Tries again to open the store that could not be opened. */
  'store.retry': command(nothing, storeStatus),
  /** Opens a store that another machine left locked. */
  'store.takeOver': command(nothing, storeStatus),
  /** Sets a store that cannot be used aside and begins an empty one in its place. */
  'store.new': command(nothing, storeStatus),
  'store.recovery': command(nothing, recovery),
  /** Opens another store: the file the system asked for, else one the consultant is asked for. */
  'store.open': command(nothing, openOutcome, 'window', 'shell'),
  /** Opens the store that asked for a password, in a file of its own that the consultant is asked for. */
  'store.unlock': command(z.object({ password: z.string().max(200) }), openOutcome, 'window', 'shell'),
  /** Copies a store that cannot be written where it lies to another place, and opens the copy. */
  'store.openCopy': command(nothing, openOutcome, 'window', 'shell'),
  /** Saves the whole store in one file, sealed when there is a password; null: the consultant thought better of it. */
  'store.saveCopy': command(
    z.object({ password: storePassword.nullable() }),
    z.object({ file: z.string() }).nullable(),
    'window',
    'shell',
  ),
  'store.openFile': command(z.object({ file: filePath }), z.enum(['opened', 'sealed']), 'host'),
  'store.copyTo': command(z.object({ file: filePath, password: storePassword.nullable() }), nothing, 'host'),
  'store.openCopyAt': command(z.object({ file: filePath }), nothing, 'host'),
  /** Throws `wrong-password`. */
  'store.tryPassword': command(z.object({ file: filePath, password: z.string().max(200) }), nothing, 'host'),
  'store.unsealTo': command(
    z.object({ file: filePath, password: z.string().max(200), target: filePath }),
    nothing,
    'host',
  ),
  'store.facts': command(nothing, storeFacts, 'host'),
  'backup.list': command(nothing, backupList),
  /** Reads a backup through. */
  'backup.check': command(byBackup, z.object({ damage: z.string().nullable() })),
  'backup.create': command(nothing, backupEntry),
  /** Puts a backup in the store's place; what is there now is kept, as a backup or set aside when it is damaged. */
  'backup.restore': command(byBackup, storeStatus),
  /** Takes one report of a backup into the store, as one step and always as a report of its own. */
  'backup.takeReport': command(
    byBackup.extend({ reportId: recordId }),
    z.object({ reportId: recordId, title: z.string() }),
  ),
  'backup.useDefaultFolder': command(nothing, nothing),
  'backup.chooseFolder': command(nothing, z.object({ folder: z.string() }).nullable(), 'window', 'shell'),
  'backup.showFolder': command(nothing, nothing, 'window', 'shell'),
  'backup.setFolder': command(z.object({ folder: filePath }), nothing, 'host'),
  'app.info': command(nothing, z.object({ version: z.string(), runtime: z.string() }), 'window', 'shell'),
  /** The licences of what others made, as one text. */
  'app.licences': command(nothing, z.object({ text: z.string() }), 'window', 'shell'),
  /** Writes what went wrong in a page into the log on this machine, in the safe form. */
  'errorReport.note': command(
    z.object({ place: pageProblemPlace, facts: errorFacts }),
    nothing,
    'pages',
    'shell',
  ),
  /** What an error report holds, word for word; no text of a report is in it. */
  'errorReport.read': command(nothing, z.object({ text: z.string() }), 'window', 'shell'),
  /** Saves the text that was read last; null: the consultant thought better of it. */
  'errorReport.save': command(nothing, z.object({ file: z.string() }).nullable(), 'window', 'shell'),
  /** The window has saved everything and may be closed. */
  'app.readyToClose': command(nothing, nothing, 'window', 'shell'),
  'report.list': command(nothing, z.array(reportSummary)),
  'report.create': command(
    z.object({ kind: reportKind, year, title: z.string().max(500).default('') }),
    z.object({ reportId: recordId }),
  ),
  'report.read': command(byReport, reportRecords, 'pages'),
  /**
   * Closes a year's report and makes the next year's from it, as one step. `choices` and `outcomes` are by the id of the
   * year's records; what is not named goes as proposed. `year-taken` when the next year has a report already.
   */
  'report.rollForward': command(
    byReport.extend({
      choices: z.record(recordId, carryChoice).default({}),
      outcomes: z.record(recordId, pendingOutcome).default({}),
    }),
    z.object({ reportId: recordId }),
  ),
  /** Puts what last year's report says in the same field of the same section or activity in place of what stands there. */
  'report.takeText': command(
    z.object({
      entity: z.enum(['section', 'activity']),
      id: recordId,
      field: textField,
    }),
    nothing,
  ),
  /**
   * Reads a Word file (as base64) and keeps what was understood until it is accepted or dropped. A file that cannot be
   * read is no error but an answer. `reportId` is the report it shall go into; null leaves that open.
   */
  'import.read': command(
    z.object({
      fileName: z.string().max(500),
      base64: z.string(),
      reportId: recordId.nullable().default(null),
    }),
    importReading,
  ),
  /** Takes what the consultant chose into a report, as one step. Throws `not-found` when the import is gone. */
  'import.accept': command(z.object({ importId: recordId }).extend(importChoices.shape), importOutcome),
  'import.drop': command(z.object({ importId: recordId }), nothing),
  /** Everybody who is quoted in the store's reports. */
  'person.list': command(nothing, peopleList),
  'person.read': command(byPerson, personRecord),
  /** Which backups name a person, and until when they are kept. */
  'person.backups': command(byPerson, z.array(personBackup)),
  /**
   * Deletes a person's testimonials and portraits in all reports, and the history that could bring them back; with `fromTexts`
   * the name is taken out of all other texts too. Cannot be undone. `texts`: the records whose text was changed.
   */
  'person.delete': command(
    byPerson.extend({ fromTexts: z.boolean() }),
    z.object({ testimonials: z.int(), texts: z.int() }),
  ),
  'person.keepFor': command(z.object({ years: keepYears }), nothing),
  /** Saves what is known of a person as a Word file; null: the consultant thought better of it. */
  'person.save': command(byPerson, z.object({ file: z.string() }).nullable(), 'window', 'shell'),
  'person.write': command(byPerson.extend({ file: filePath }), z.object({ file: z.string() }), 'host'),
  /** The activities of the yearly reports that fall in a final report's period, each once. */
  'finalProject.listActivities': command(
    byReport,
    z.object({
      activities: z.array(z.object({ activity, years: z.array(year), taken: z.boolean() })),
    }),
  ),
  /** Copies some of those into the final report, as one step; `ids` are those of the copies. */
  'finalProject.takeActivities': command(
    byReport.extend({ ids: z.array(recordId).max(10_000) }),
    z.object({ ids: z.array(recordId) }),
  ),
  /** Makes the sample years in the store, or finds them when they are there. */
  'sample.open': command(nothing, z.object({ reportId: recordId })),
  /** The bytes as base64, at most 30 MB of them; what is no whole PNG or JPEG is refused. */
  'image.add': command(
    z.object({
      fileName: z.string().max(500),
      base64: z.string(),
      /** True for a portrait: it is not shown before the person has consented. */
      showsPeople: z.boolean().default(false),
    }),
    image,
  ),
  /**
   * Keeps a Word file for a template to use (as base64, at most 30 MB) and says what it has of what a report needs.
   * Nothing uses it until a template that names it is saved.
   */
  'template.readWord': command(
    z.object({ fileName: z.string().max(500), base64: z.string() }),
    z.object({ wordTemplate, check: wordTemplateCheck }),
  ),
  'template.checkWord': command(z.object({ hash: z.string() }), wordTemplateCheck),
  /** Its headers and footers, for text that is `width` twips wide; `title` stands where they show that of the file. */
  'template.frames': command(
    z.object({ hash: z.string(), width: z.int(), title: z.string() }),
    z.array(wordFrame),
    'pages',
  ),
  'history.state': command(nothing, historyState),
  'history.undo': command(nothing, historyStep),
  'history.redo': command(nothing, historyStep),
  'export.list': command(byReport, z.array(exportEntry)),
  /** Asks where to save, then writes the Word file; null when the consultant thought better of it. */
  'export.word': command(byReport, exportEntry.nullable(), 'window', 'shell'),
  'export.pdf': command(byReport, exportEntry.nullable(), 'window', 'shell'),
  /** The page made for print says that everything stands in its place, or why it does not. `job` is its own. */
  'print.ready': command(z.object({ job: z.uuid() }), nothing, 'print', 'shell'),
  'print.failed': command(z.object({ job: z.uuid(), message: z.string() }), nothing, 'print', 'shell'),
  /** What the report said at an export, to compare with; null for one from before that was kept. */
  'export.digest': command(z.object({ exportId: recordId }), reportDigest.nullable()),
  'export.showInFolder': command(z.object({ exportId: recordId }), nothing, 'window', 'shell'),
  'export.open': command(z.object({ exportId: recordId }), nothing, 'window', 'shell'),
  /** The name a report's file is offered; a name alone, no path. */
  'export.suggestName': command(
    byReport.extend({ kind: exportKind.default('word') }),
    z.object({ fileName: z.string() }),
  ),
  'export.writeWord': command(byReport.extend({ file: filePath }), exportEntry, 'host'),
  /** Keeps a PDF that the shell has printed. */
  'export.writePdf': command(
    byReport.extend({ file: filePath, bytes: z.instanceof(Uint8Array) }),
    exportEntry,
    'host',
  ),
  'export.find': command(z.object({ exportId: recordId }), exportEntry, 'host'),
  /** A picture's bytes by hash, for the shell's own protocol. */
  'image.bytes': command(
    z.object({ hash: z.string() }),
    z.object({ mime: z.string(), base64: z.string() }),
    'host',
  ),
};

/** Entities the consultant can delete; sections and the head of a final report stay as long as their report. */
export type DeletableEntity = Exclude<EntityName, 'section' | 'finalProject' | 'image'>;

type SaveCommands = {
  [E in EntityName as `${E}.save`]: Command<
    z.ZodObject<{ record: (typeof entitySchemas)[E] }>,
    z.ZodObject<{ record: (typeof entitySchemas)[E] }>
  >;
};
type DeleteCommands = {
  [E in DeletableEntity as `${E}.delete`]: Command<z.ZodObject<{ id: typeof recordId }>, typeof nothing>;
};
type ReorderCommands = {
  [E in OrderedEntity as `${E}.reorder`]: Command<
    z.ZodObject<{ reportId: typeof recordId; ids: z.ZodArray<typeof recordId> }>,
    typeof nothing
  >;
};

const undeletable: readonly EntityName[] = ['section', 'finalProject', 'image'];

const saveCommands = Object.fromEntries(
  entityNames.map((entity) => {
    const shape = z.object({ record: entitySchemas[entity] });
    return [`${entity}.save`, command(shape, shape)];
  }),
) as unknown as SaveCommands;

const deleteCommands = Object.fromEntries(
  entityNames
    .filter((entity) => !undeletable.includes(entity))
    .map((entity) => [`${entity}.delete`, command(z.object({ id: recordId }), nothing)]),
) as unknown as DeleteCommands;

const reorderCommands = Object.fromEntries(
  Object.keys(orderedLists).map((entity) => [
    `${entity}.reorder`,
    command(byReport.extend({ ids: z.array(recordId).max(10_000) }), nothing),
  ]),
) as unknown as ReorderCommands;

/** Every command between window, shell and backend. `X.save` makes or changes a record of entity X. */
export const commands = { ...named, ...saveCommands, ...deleteCommands, ...reorderCommands };

export type Commands = typeof commands;
export type CommandName = keyof Commands;
export type CommandInput<C extends CommandName> = z.input<Commands[C]['input']>;
export type CommandParsedInput<C extends CommandName> = z.output<Commands[C]['input']>;
export type CommandOutput<C extends CommandName> = z.output<Commands[C]['output']>;

/** True for the name of a command. */
export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
