import type { Report, ReportKind } from '#shared/domain/report.ts';
import type { ChapterScope } from './activities/chapterScope.ts';
import { likeliestRecipient } from './annual/likeliestRecipient.ts';
import { yearsOfPeriod, yearsOfTitle } from './detectReport.ts';
import type { Years } from './detectReport.ts';
import type { Draft } from './draft.ts';
import { readActivityTable } from './final/readActivityTable.ts';
import { readHeadLines, readHeadTable } from './final/readHead.ts';
import { readFundingTable } from './funding/readFundingTable.ts';
import type { Piece } from './piece.ts';
import { readIndicatorTable } from './tables/readIndicatorTable.ts';
import { readKpiTable } from './tables/readKpiTable.ts';
import { readResultsTable } from './tables/readResultsTable.ts';

/** What is read in another way in each kind of report. The chapters themselves are read by their section. */
export type Recogniser = {
  /** The years the report is about and plans for; null when no year stands anywhere. */
  years: (pieces: readonly Piece[]) => Years | null;
  /** Reads the lines of label and value that stand anywhere in the file, `cover` or not, before all else. */
  readHead: ((draft: Draft, pieces: readonly Piece[], cover: ReadonlySet<Piece>) => void) | null;
  /** Reads a table of the cover; false when it is none the kind has. */
  readCoverTable: (table: Piece, draft: Draft) => boolean;
  /** Reads a table of a chapter; false when it is none the kind has. */
  readTable: (table: Piece, scope: ChapterScope) => boolean;
  /** Who the report is for, when its cover does not say. */
  guessRecipient: ((pieces: readonly Piece[]) => Report['recipient']) | null;
};

export const recognisers: Record<ReportKind, Recogniser> = {
  annual: {
    years: yearsOfTitle,
    readHead: null,
    readCoverTable: (table, draft) => readKpiTable(table, draft, false),
    readTable: (table, scope) =>
      readResultsTable(table, scope.draft, scope.section.key) ||
      (scope.section.key === 'funding' && readFundingTable(table, scope)) ||
      readKpiTable(table, scope.draft, scope.section.key === 'overview'),
    guessRecipient: likeliestRecipient,
  },
  final: {
    years: yearsOfPeriod,
    readHead: readHeadLines,
    readCoverTable: (table, draft) => readHeadTable(draft, table, true),
    readTable: (table, { draft }) =>
      readIndicatorTable(table, draft) ||
      readActivityTable(table, draft) ||
      readHeadTable(draft, table, false),
    guessRecipient: null,
  },
};
