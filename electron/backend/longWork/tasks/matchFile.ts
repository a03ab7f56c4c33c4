import type { ReportRecords } from '#shared/domain/records.ts';
import type { ImportedRecord } from '#shared/import/match/importedRecord.ts';
import { matchRecords } from '#shared/import/match/matchRecords.ts';
import type { Match } from '#shared/import/match/matchRecords.ts';
import { missingRecords } from '#shared/import/match/missingRecords.ts';
import type { Missing } from '#shared/import/match/missingRecords.ts';
import type { Mark } from '#shared/report/marks/markName.ts';
import { fold } from '#shared/import/text/plainText.ts';

export type FileToMatch = {
  records: readonly ImportedRecord[];
  /** The report they go into; null for a new one. */
  into: ReportRecords | null;
  organisations: ReportRecords['organisations'];
  /** What the store has of the file's pictures, by the proposal's id. */
  figures: ReadonlyMap<string, string>;
  /** What the file printed when it was written and holds no more. */
  gone: readonly Mark[];
  /** Texts to look for in that report. */
  texts: readonly string[];
};

export type MatchedFile = {
  /** One for each record: what it is to the report, and the pictures of the report's that it then shows, by id. */
  matches: (Pick<Match, 'state' | 'existingId' | 'emptied'> & { pictures: string[] })[];
  /** The records of the report that were deleted from the file. */
  missing: Missing[];
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
export function matchFile({ records, into, organisations, figures, gone, texts }: FileToMatch): MatchedFile {
  const held = wordsOfReport(into);
  const matches = matchRecords(records, into, organisations, { figures, gone });
  return {
    matches: matches.map(({ state, existingId, result, emptied }) => ({
      state,
      existingId,
      emptied,
      pictures: existingId === null ? [] : picturesOf(result),
    })),
    missing: into ? missingRecords(into, records, matches, gone) : [],
    known: texts.map((text) => held.includes(fold(text))),
  };
}
