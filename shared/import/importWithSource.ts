import type { ReadLoss, ReadResult } from '#shared/report/outline/readOutline.ts';
import type { ImportResult } from './importFile.ts';
import { recognise, type RecogniseOptions } from './recognise.ts';
import type { SourceLine } from './sourceLine.ts';
import { toSourceLines } from './toSourceLines.ts';

const NOTE_NAMES = {
  footnote: 'Fodnote',
  endnote: 'Slutnote',
  comment: 'Kommentar',
  header: 'Sidehoved',
  footer: 'Sidefod',
} as const;

/** A refusal, or what is proposed and the lines it was read from; `pictures` are those of the file, as losses. */
export type ImportWithSource =
  | Extract<ImportResult, { ok: false }>
  | (Extract<ImportResult, { ok: true }> & { lines: SourceLine[]; pictures: ReadLoss[] });

/** What was read of a file → proposals, with the file's lines beside them and its pictures apart from what is lost. */
export function importWithSource(read: ReadResult, options: RecogniseOptions): ImportWithSource {
  if (!read.ok) return read;
  const { draft, pieces } = recognise(read.outline, options);
  const { proposals, ledger } = draft;
  const beside = read.outline.notes.map(({ kind, author, text, where }) => ({
    text,
    where: `${NOTE_NAMES[kind]}${author === '' ? '' : ` af ${author}`} · ${where}`,
  }));
  const drawn = new Set(pieces.flatMap(({ own, image }) => (own?.drawn ? [image] : [])));
  return {
    ok: true,
    kind: proposals.report.kind,
    ...proposals,
    notPlaced: [...proposals.notPlaced, ...beside],
    lost: read.lost,
    lines: toSourceLines(pieces, ledger),
    pictures: read.outline.images
      .filter((_image, at) => !drawn.has(at))
      .map(({ altText, where }) => ({
        what: altText === '' ? 'Et billede' : `Et billede: ${altText}`,
        where,
      })),
  };
}
