import type { ReportKind } from '#shared/domain/report.ts';
import type { ReadError, ReadLoss, ReadResult } from '#shared/report/outline/readOutline.ts';
import type { Proposals } from './proposal.ts';
import { recognise, type RecogniseOptions } from './recognise.ts';

/** What an import of a file proposes, as the command line prints it; money in øre, dates ISO. */
export type ImportResult =
  ({ ok: true; kind: ReportKind } & Proposals & { lost: ReadLoss[] }) | { ok: false; error: ReadError };

const NOTE_NAMES = {
  footnote: 'Fodnote',
  endnote: 'Slutnote',
  comment: 'Kommentar',
  header: 'Sidehoved',
  footer: 'Sidefod',
} as const;

/**
 * What was read of a file → proposals. Text beside the body (notes, comments, headers, footers) becomes no record and
 * is listed as not placed, so that the consultant sees it.
 */
export function importFile(read: ReadResult, options: RecogniseOptions): ImportResult {
  if (!read.ok) return read;
  const proposals = recognise(read.outline, options);
  const beside = read.outline.notes.map(({ kind, author, text, where }) => ({
    text,
    where: `${NOTE_NAMES[kind]}${author === '' ? '' : ` af ${author}`} · ${where}`,
  }));
  const pictures = read.outline.images.map(({ altText, where }) => ({
    what: altText === '' ? 'Et billede' : `Et billede: ${altText}`,
    where,
  }));
  return {
    ok: true,
    kind: proposals.report.kind,
    ...proposals,
    notPlaced: [...proposals.notPlaced, ...beside],
    lost: [...read.lost, ...pictures],
  };
}
