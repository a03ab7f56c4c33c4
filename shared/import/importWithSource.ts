import type { ReadLoss, ReadResult } from '#shared/report/outline/readOutline.ts';
import type { ImportResult } from './importFile.ts';
import type { Mark } from '#shared/report/marks/markName.ts';
import { goneFields } from './own/goneFields.ts';
import { isOwnHeader } from './own/isOwnHeader.ts';
import { isMarked } from './own/spansOf.ts';
import type { OwnPicture } from './piece.ts';
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

/**
 * A refusal, or what is proposed and the lines it was read from; `pictures` are those of the file, as losses, and
 * `ownPictures` what a file of ours says of them, by their place in the outline's `images`; `gone` is what such a file
 * printed when it was written and holds no more.
 */
export type ImportWithSource =
  | Extract<ImportResult, { ok: false }>
  | (Extract<ImportResult, { ok: true }> & {
      lines: SourceLine[];
      pictures: ReadLoss[];
      ownPictures: ReadonlyMap<number, OwnPicture>;
      gone: Mark[];
    });

/** What was read of a file → proposals, with the file's lines beside them and its pictures apart from what is lost. */
export function importWithSource(read: ReadResult, options: RecogniseOptions): ImportWithSource {
  if (!read.ok) return read;
  const { draft, pieces } = recognise(read.outline, options);
  const { proposals, ledger } = draft;
  const { title, notes } = read.outline;
  const own = pieces.some(isMarked);
  const beside = notes
    .filter(({ kind, text }) => !(own && kind === 'header' && isOwnHeader(text, title)))
    .map(({ kind, author, text, where }) => ({
      text,
      where: `${NOTE_NAMES[kind]}${author === '' ? '' : ` af ${author}`} · ${where}`,
    }));
  const ownPictures = new Map(
    pieces.flatMap((piece) => (piece.own && piece.image !== null ? [[piece.image, piece.own] as const] : [])),
  );
  return {
    ok: true,
    kind: proposals.report.kind,
    ...proposals,
    notPlaced: [...proposals.notPlaced, ...beside],
    lost: read.lost,
    lines: toSourceLines(pieces, ledger),
    ownPictures,
    gone: goneFields(read.outline.printed, pieces),
    pictures: read.outline.images
      .filter((_image, at) => ownPictures.get(at)?.drawn !== true)
      .map(({ altText, where }) => ({
        what: altText === '' ? 'Et billede' : `Et billede: ${altText}`,
        where,
      })),
  };
}
