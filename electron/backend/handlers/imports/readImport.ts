import type { ImportReading } from '#shared/contract/importing.ts';
import type { CommandParsedInput } from '#shared/contract/commands.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { ReportKind } from '#shared/domain/report.ts';
import { kindNoun } from '#shared/domain/reportKinds.ts';
import { isOwn } from '#shared/import/own/ownId.ts';
import { BackendError } from '../../backendError.ts';
import type { Context } from '../../context.ts';
import type { FileRead } from '../../longWork/tasks/readFile.ts';
import { readReport } from '../reports/readReport.ts';
import { storedPictures } from './storedPictures.ts';

type Read = Extract<FileRead, { ok: true }>;

/** The file's own name without the folders before it, whichever way the system writes them. */
function baseName(fileName: string): string {
  return fileName.split(/[\\/]/).at(-1) ?? fileName;
}

/** The report a file goes into: the one asked for, else the one that is there for its kind and year. */
function findTarget(
  reportId: string | null,
  { kind, year }: { kind: ReportKind; year: number },
  context: Context,
): ReportRecords | null {
  if (reportId === null) {
    const there = context.store.tables.report.list().find((each) => each.kind === kind && each.year === year);
    return there ? readReport({ reportId: there.id }, context) : null;
  }
  const records = readReport({ reportId }, context);
  if (records.report.kind === kind) return records;
  throw new BackendError(
    'invalid-input',
    `Filen ligner en ${kindNoun(kind)} og kan ikke lægges i en ${kindNoun(records.report.kind)}. Importér den fra forsiden i stedet.`,
  );
}

function warningsAbout(into: ReportRecords | null, { year, yearGuessed }: Read): string[] {
  if (yearGuessed) return [`Der står intet årstal i filen, så ${year} er et gæt.`];
  return into && into.report.year !== year
    ? [`Filen handler om ${year}, men lægges i rapporten for ${into.report.year}.`]
    : [];
}

/**
 * Reads a Word file and keeps what was understood until it is accepted or dropped.
 * @throws BackendError `not-found` when the report is gone, `invalid-input` when the file is of the other kind
 */
export async function readImport(
  { base64, reportId, ...input }: CommandParsedInput<'import.read'>,
  context: Context,
): Promise<ImportReading> {
  const { store, work, clock, newId, imports } = context;
  const fileName = baseName(input.fileName);
  const read = await work.run('readFile', { base64, fileName, today: clock() });
  if (!read.ok) return read;
  const { kind, records, pictures, notPlaced, lost, lines, gone } = read;
  const into = findTarget(reportId, read, context);
  const { matches, missing, known } = await work.run('matchFile', {
    records,
    into,
    organisations: store.tables.organisation.list(),
    figures: storedPictures(pictures, context),
    gone,
    texts: notPlaced.map(({ text }) => text),
  });
  const importId = newId();
  imports.add(importId, {
    fileName,
    kind,
    records,
    pictures,
    notPlaced,
    gone,
    missing: new Set(missing.map(({ existing }) => existing.record.id)),
  });

  const shownBy = new Map(records.map(({ record }, at) => [record.id, matches[at]?.pictures ?? []]));
  return {
    ok: true,
    importId,
    fileName,
    kind,
    into: into && { reportId: into.report.id, title: into.report.title, year: into.report.year },
    items: records.map((each, at) => ({
      ...each,
      state: matches[at]?.state ?? 'new',
      emptied: [...(matches[at]?.emptied ?? [])],
    })),
    missing: missing.map(({ existing, becomes, emptied }) => ({
      ...existing,
      emptied,
      deletes: becomes === null,
    })),
    pictures: pictures.map(({ id, image, where, place }) => {
      const { hash, width, height, altText } = image;
      const shown = shownBy.get(place.id)?.map((shownId) => store.tables.image.get(shownId)?.hash);
      return { id, hash, width, height, altText, where, place, known: shown?.includes(hash) ?? false };
    }),
    notPlaced: notPlaced.map(({ text, where }, at) => ({ text, where, known: known[at] ?? false })),
    lost,
    own: records.some(({ record }) => isOwn(record.id)),
    warnings: warningsAbout(into, read),
    lines,
  };
}
