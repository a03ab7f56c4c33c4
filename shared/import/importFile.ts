import type { ReportKind } from '#shared/domain/report.ts';
import type { ReadError, ReadLoss, ReadResult } from '#shared/report/outline/readOutline.ts';
import { importWithSource } from './importWithSource.ts';
import type { Proposals } from './proposal.ts';
import type { RecogniseOptions } from './recognise.ts';

/** What an import of a file proposes, as the command line prints it; money in øre, dates ISO. */
export type ImportResult =
  ({ ok: true; kind: ReportKind } & Proposals & { lost: ReadLoss[] }) | { ok: false; error: ReadError };

/**
 * What was read of a file → proposals. Text beside the body (notes, comments, headers, footers) becomes no record and
 * is listed as not placed, so that the consultant sees it.
 */
export function importFile(read: ReadResult, options: RecogniseOptions): ImportResult {
  const result = importWithSource(read, options);
  if (!result.ok) return result;
  const { lines: _lines, ownPictures: _own, gone: _gone, pictures, ...proposed } = result;
  return { ...proposed, lost: [...proposed.lost, ...pictures] };
}
