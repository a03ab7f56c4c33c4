import type { ImportReading } from '#shared/contract/importing.ts';
import type { CommandParsedInput } from '#shared/contract/commands.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { ReportKind } from '#shared/domain/report.ts';
import { kindNoun } from '#shared/domain/reportKinds.ts';
import { matchRecords } from '#shared/import/match/matchRecords.ts';
import type { Match } from '#shared/import/match/matchRecords.ts';
import { isOwn } from '#shared/import/own/ownId.ts';
import { fold } from '#shared/import/text/plainText.ts';
import { BackendError } from '../../backendError.ts';
import type { Context } from '../../context.ts';
import { readReport } from '../reports/readReport.ts';
import { proposedRecords } from './proposedRecords.ts';
import { readPictures } from './readPictures.ts';

/** The file's own name without the folders before it, whichever way the system writes them. */
function baseName(fileName: string): string {
  return fileName.split(/[\\/]/).at(-1) ?? fileName;
}

/** The Word code is large: it is loaded with the first file, not when the window opens. */
async function readFile(base64: string, fileName: string, today: Date) {
  const { readWord } = await import('#shared/word/read/readWord.ts');
  const { importWithSource } = await import('#shared/import/importWithSource.ts');
  const read = readWord(Uint8Array.from(Buffer.from(base64, 'base64')), { fileName });
  const result = importWithSource(read, { today });
  return { result, images: read.ok ? read.outline.images : [] };
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

/** All the words of a report, folded, so that a text can be looked for. */
function wordsOfReport(records: ReportRecords | null): string {
  const {
    images: _images,
    organisations: _organisations,
    ...own
  } = records ?? { images: [], organisations: [] };
  return fold(JSON.stringify(own).replaceAll('\\n', ' '));
}

function hasPicture({ result }: Match, hash: string, context: Context): boolean {
  const { record } = result;
  const ids = [
    ...('imageIds' in record ? record.imageIds : []),
    ...('portraitId' in record ? [record.portraitId] : []),
    ...('logoId' in record ? [record.logoId] : []),
  ];
  return ids.some((id) => id !== null && context.store.tables.image.get(id)?.hash === hash);
}

function warningsAbout(into: ReportRecords | null, year: number, notSure: boolean): string[] {
  if (notSure) return [`Der står intet årstal i filen, så ${year} er et gæt.`];
  return into && into.report.year !== year
    ? [`Filen handler om ${year}, men lægges i rapporten for ${into.report.year}.`]
    : [];
}

/**
 * Reads a Word file and keeps what was understood until it is accepted or dropped.
 * @throws BackendError `not-found` when the report is gone, `invalid-input` when the file is of the other kind
 */
export async function readImport(
  input: CommandParsedInput<'import.read'>,
  context: Context,
): Promise<ImportReading> {
  const fileName = baseName(input.fileName);
  const { result, images } = await readFile(input.base64, fileName, context.clock());
  if (!result.ok) return result;
  const { kind, report } = result;
  const { store } = context;
  const into = findTarget(input.reportId, report, context);
  const { records, notPlaced: left } = proposedRecords(result);
  const matches = matchRecords(records, into, store.tables.organisation.list());
  const { pictures, lost } = readPictures(images, result.lines, records, result.ownPictures);
  const notPlaced = [...result.notPlaced, ...left];
  const importId = context.newId();
  context.imports.add(importId, { fileName, kind, records, pictures, notPlaced });

  const matchOf = new Map(records.map(({ record }, at) => [record.id, matches[at]]));
  const held = wordsOfReport(into);
  return {
    ok: true,
    importId,
    fileName,
    kind,
    into: into && { reportId: into.report.id, title: into.report.title, year: into.report.year },
    items: records.map((each, at) => ({ ...each, state: matches[at]?.state ?? 'new' })),
    pictures: pictures.map(({ id, image, where, place }) => {
      const match = matchOf.get(place.id);
      const { hash, width, height, altText } = image;
      const known = match !== undefined && match.existingId !== null && hasPicture(match, hash, context);
      return { id, hash, width, height, altText, where, place, known };
    }),
    notPlaced: notPlaced.map(({ text, where }) => ({ text, where, known: held.includes(fold(text)) })),
    lost: [...result.lost, ...lost],
    own: records.some(({ record }) => isOwn(record.id)),
    warnings: warningsAbout(into, report.year, report.confidence === 'doubtful'),
    lines: result.lines,
  };
}
