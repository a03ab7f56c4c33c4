import type { ReportRecords } from '#shared/domain/records.ts';
import type { ImportedRecord } from '#shared/import/match/importedRecord.ts';
import { matchRecords } from '#shared/import/match/matchRecords.ts';
import type { Match } from '#shared/import/match/matchRecords.ts';
import { fold } from '#shared/import/text/plainText.ts';

export type FileToMatch = {
  records: readonly ImportedRecord[];
  /** The report they go into; null for a new one. */
  into: ReportRecords | null;
  organisations: ReportRecords['organisations'];
  /** What the store has of the file's pictures, by the proposal's id. */
  figures: ReadonlyMap<string, string>;
  /** Texts to look for in that report. */
  texts: readonly string[];
};

export type MatchedFile = {
  /** One for each record: what it is to the report, and the pictures of the report's that it then shows, by id. */
  matches: (Pick<Match, 'state' | 'existingId'> & { pictures: string[] })[];
  /** Which of the texts the report has. */
  known: boolean[];
};

/** All the words of a report, folded, so that a text can be looked for. */
function wordsOfReport(records: ReportRecords | null): string {
  const {
    images: _images,
    organisations: _organisations,
    ...own
  } = records ?? { images: [], organisations: [] };
  return fold(JSON.stringify(own).replaceAll('\\n', ' '));
}

function picturesOf({ record }: ImportedRecord): string[] {
  return [
    ...('imageIds' in record ? record.imageIds : []),
    ...('portraitId' in record ? [record.portraitId] : []),
    ...('logoId' in record ? [record.logoId] : []),
  ].filter((id) => id !== null);
}

/** Sets what was read of a file beside the report it goes into. */
export function matchFile({ records, into, organisations, figures, texts }: FileToMatch): MatchedFile {
  const held = wordsOfReport(into);
  const matches = matchRecords(records, into, organisations, undefined, figures);
  return {
    matches: matches.map(({ state, existingId, result }) => ({
      state,
      existingId,
      pictures: existingId === null ? [] : picturesOf(result),
    })),
    known: texts.map((text) => held.includes(fold(text))),
  };
}
